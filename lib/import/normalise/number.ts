/**
 * A number written the French or the English way, with or without a percent sign ("75,09", "71.36", "72%").
 * Null when the text is not a finite number.
 */
export function parseNumber(raw: string): number | null {
  const text = raw
    .trim()
    .replace(/%$/, '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** Smallest difference a number written this way can show: "87,5%" -> 0.1, "41" -> 1. */
export function stepOf(raw: string): number {
  const decimals = /[.,](\d+)/.exec(raw)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
