/** A site number as the portal writes it: nine characters, Corsica included. Nothing is repaired here. */
export function isFiness(text: string): boolean {
  return /^(\d{2}|2[AB])\d{7}$/.test(text);
}
