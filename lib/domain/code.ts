/**
 * A stored code as one of those we know; null stays null. Throws on any other: a code of tomorrow must never be read as one of
 * today's, nor as no answer.
 */
export function oneOf<Code extends string>(codes: readonly Code[], value: string): Code;
export function oneOf<Code extends string>(codes: readonly Code[], value: string | null): Code | null;
export function oneOf<Code extends string>(codes: readonly Code[], value: string | null): Code | null {
  if (value === null) return null;
  const known = codes.find((code) => code === value);
  if (known === undefined) throw new Error(`Unknown code "${value}", none of: ${codes.join(', ')}.`);
  return known;
}

/** Stored codes as those we know, in the order of `codes`. Throws on any other. */
export function allOf<Code extends string>(codes: readonly Code[], values: readonly string[]): Code[] {
  const known = new Set(values.map((value) => oneOf(codes, value)));
  return codes.filter((code) => known.has(code));
}
