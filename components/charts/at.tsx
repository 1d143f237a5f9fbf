import type { ReactNode } from 'react';
import { hundredths } from '@/lib/charts/hundredths';

interface AtProps {
  /** Percent of the width of the drawing. */
  x: number;
  /** Pixels. */
  y?: number;
  children: ReactNode;
}

/** A part of a drawing around its own origin, that keeps its size on every width; the drawing is named as a whole. */
export function At({ x, y, children }: AtProps) {
  return (
    <svg x={`${hundredths(x)}%`} y={y} aria-hidden="true">
      {children}
    </svg>
  );
}
