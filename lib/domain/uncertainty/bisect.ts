/** The point where `isBelow` turns from true to false: to the last digits in sixty steps. */
export function bisect(isBelow: (value: number) => boolean, from: number, to: number, steps = 60): number {
  let low = from;
  let high = to;
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
