/**
 * A calendar date written dd/mm/yyyy or yyyy-mm-dd (time of day ignored), as midnight UTC.
 * Null when it is neither or does not exist (31/02/2024).
 */
export function parseDate(raw: string): Date | null {
  const text = raw.trim();
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  const [year, month, day] = french ? [french[3], french[2], french[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (!year || !month || !day) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && date.getUTCFullYear() >= 1900 && date.getUTCFullYear() <= 2100 ? date : null;
}
