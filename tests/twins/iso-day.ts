/** A `date` column as pg gives it, midnight where this process runs, in ISO. */
export function isoDay(date: Date | null): string | null {
  if (date === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
