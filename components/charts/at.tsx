import type { ReactNode } from 'react';
import { hundredths } from '@/lib/charts/hundredths';

interface AtProps {
  /** Percent of the width of the drawing. */
  x: number;
  /** Pixels. */
  y?: number;
  children: ReactNode;
}

/** A part of a drawing around its own origin, that keeps its size on every width. */
export function At({ x, y, children }: AtProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the drawing is named, or hidden, as a whole
    <svg x={`${hundredths(x)}%`} y={y}>
      {children}
    </svg>
  );
}
