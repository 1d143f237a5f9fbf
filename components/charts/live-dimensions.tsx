'use client';

import type { ReactNode } from 'react';
import type { DimensionDrawing } from './dimension-drawing';
import { useWhenSeen } from './use-when-seen';

/** The drawing of the server (children), replaced by one with tooltips when it comes into view. Print keeps the first. */
export function LiveDimensions({ rows, children }: { rows: readonly DimensionDrawing[]; children: ReactNode }) {
  const [frame, Chart, width] = useWhenSeen(() => import('./dimension-recharts').then((module) => module.DimensionRecharts));
  return (
    <div ref={frame}>
      {Chart ? (
        <>
          <div className="hidden print:block">{children}</div>
          <div className="print:hidden" aria-hidden="true">
            <Chart rows={rows} width={width} />
          </div>
        </>
      ) : (
        children
      )}
    </div>
  );
}
