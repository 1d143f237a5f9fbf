/** Nothing that is read here is older. */
const FIRST_YEAR = 1996;

/** Whether something of a file can be of this year: not before the first data, not more than `ahead` years from now. */
export function isPlausibleYear(year: number, ahead: number): boolean {
  return year >= FIRST_YEAR && year <= new Date().getUTCFullYear() + ahead;
}
