import type { Shape } from './decision-scale';

export interface ShapePath {
  /** Closed outline in a 20 by 20 box. */
  outline: string;
  /** Strokes drawn over it in the colour of the ground, or null. */
  mark: string | null;
  /** Only its outline is painted. */
  isHollow: boolean;
}

export const SHAPE_BOX = 20;

export const SHAPES: Readonly<Record<Shape, ShapePath>> = {
  star: { outline: 'M10 .9l2.8 5.9 6.4.8-4.7 4.5 1.2 6.4-5.7-3.1-5.7 3.1 1.2-6.4L.8 7.6l6.4-.8z', mark: null, isHollow: false },
  circle: { outline: 'M10 2.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 1 1 0-14.4z', mark: null, isHollow: false },
  triangle: { outline: 'M10 1.8l9 15.6H1z', mark: null, isHollow: false },
  'crossed-square': { outline: 'M3 3h14v14H3z', mark: 'M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8', isHollow: false },
  ring: { outline: 'M10 4a6 6 0 1 1 0 12a6 6 0 1 1 0-12z', mark: null, isHollow: true },
  dot: { outline: 'M10 6a4 4 0 1 1 0 8a4 4 0 1 1 0-8z', mark: null, isHollow: false },
};
