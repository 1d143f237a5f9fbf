/** A French phone number as ten digits, its lost leading zero restored. Null when the text is not one. */
export function normalisePhone(raw: string): string | null {
  const digits = raw.replace(/\.0$/, '').replace(/\D/g, '');
  const national = digits.length === 9 && !digits.startsWith('0') ? `0${digits}` : digits;
  return /^0[1-9]\d{8}$/.test(national) ? national : null;
}
