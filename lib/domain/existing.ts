/**
 * What is there by construction: the item at a position within bounds, the entry of a key just listed. Throws where it is not, so
 * that a fault is never read as a zero or an empty text.
 */
export function existing<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('What is there by construction is missing');
  return value;
}
