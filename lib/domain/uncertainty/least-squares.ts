export interface Line {
  slope: number;
  intercept: number;
}

/** Ordinary least squares of y on x. Null below three points, or when x does not vary. */
export function leastSquares(points: readonly { x: number; y: number }[]): Line | null {
  const count = points.length;
  if (count < 3) return null;
  const mean = (of: (point: { x: number; y: number }) => number) => points.reduce((sum, point) => sum + of(point), 0) / count;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  const spread = count * mean((point) => (point.x - x) ** 2);
  // Relative: differences of the order of rounding are no spread.
  if (spread <= (x * 1e-9) ** 2) return null;
  const slope = (count * mean((point) => (point.x - x) * (point.y - y))) / spread;
  return { slope, intercept: y - slope * x };
}
