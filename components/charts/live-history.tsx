'use client';

import type { ReactNode } from 'react';
import type { HistoryDrawing } from './history-drawing';
import { useWhenSeen } from './use-when-seen';

/** The drawing of the server (children), replaced by one with tooltips when it comes into view. Print keeps the first. */
export function LiveHistory({ drawing, children }: { drawing: HistoryDrawing; children: ReactNode }) {
  const [frame, Chart, width] = useWhenSeen(() => import('./history-recharts').then((module) => module.HistoryRecharts));
  return (
    <div ref={frame} className="max-w-xl">
      {Chart ? (
        <>
          <div className="hidden print:block">{children}</div>
          <div className="print:hidden" aria-hidden="true">
            <Chart drawing={drawing} width={width} />
          </div>
        </>
      ) : (
        children
      )}
    </div>
  );
}
