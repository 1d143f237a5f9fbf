/** A place in a drawing, in pixels or in percent of its width: finer than can be seen, in few characters. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
