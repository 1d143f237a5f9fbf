import type { Recognition } from '@/lib/import/source';

interface HeaderRule {
  /** Every name the layout must have, in any case and order. Other columns are tolerated. */
  readonly required: readonly string[];
  /** Names no other layout has. When half of them are there, the file is this layout, even if columns are missing. */
  readonly distinctive: readonly string[];
  /** Names that only other layouts have. */
  readonly foreign?: readonly string[];
}

/** Compares the header of a file with a layout, ignoring case. */
export function matchHeader(header: readonly string[], rule: HeaderRule): Recognition {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const present = (name: string) => names.has(name.toLowerCase());
  if (rule.foreign?.some(present)) return { match: 'no' };
  const columns = rule.required.filter((name) => !present(name));
  if (columns.length === 0) return { match: 'yes' };
  const known = rule.distinctive.filter(present).length;
  return known > 0 && known * 2 >= rule.distinctive.length ? { match: 'missing', columns } : { match: 'no' };
}
