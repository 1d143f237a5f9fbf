/** Month 1 to 12 from "09-Septembre", "9" or "09". Null when the text is not a month. */
export function parseMonth(raw: string): number | null {
  const number = /^(\d{1,2})(?:\.0)?(?:\s*-.*)?$/.exec(raw.trim())?.[1];
  const month = Number(number);
  return number && month >= 1 && month <= 12 ? month : null;
}
