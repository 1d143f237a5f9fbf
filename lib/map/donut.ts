export interface DonutArc {
  /** Position in the counts. */
  index: number;
  /** SVG path data, around the origin. */
  path: string;
}

/** Ring sectors in proportion to the counts, clockwise from the top; empty counts have none. Radii in any unit. */
export function donutArcs(counts: readonly number[], outer: number, inner: number): DonutArc[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const arcs: DonutArc[] = [];
  let before = 0;
  counts.forEach((count, index) => {
    if (count > 0)
      arcs.push({
        index,
        path: count === total ? ring(outer, inner) : sector(before / total, (before + count) / total, outer, inner),
      });
    before += count;
  });
  return arcs;
}

/** Radius of a donut for a number of establishments: grows with its logarithm, so that one and a thousand both read. */
export function donutRadius(count: number): number {
  return 10.5 + 4.5 * Math.log10(Math.max(1, count));
}

function sector(from: number, to: number, outer: number, inner: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  const [a, b] = [from * 2 * Math.PI, to * 2 * Math.PI];
  return `M${at(a, outer)}A${outer} ${outer} 0 ${large} 1 ${at(b, outer)}L${at(b, inner)}A${inner} ${inner} 0 ${large} 0 ${at(a, inner)}Z`;
}

function ring(outer: number, inner: number): string {
  const circle = (r: number, sweep: 0 | 1) => `M0 ${-r}A${r} ${r} 0 1 ${sweep} 0 ${r}A${r} ${r} 0 1 ${sweep} 0 ${-r}Z`;
  return circle(outer, 1) + circle(inner, 0);
}

function at(angle: number, radius: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
}
