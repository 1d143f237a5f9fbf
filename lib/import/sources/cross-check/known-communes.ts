import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' };
import { communeCode } from '@/lib/import/normalise/commune-code';

const CODES: ReadonlySet<string> = new Set(communes.map(({ code }) => code));

/** Whether a commune of today or of yesterday has this code, as SAE writes them or as INSEE does; null when blank. */
export function isKnownCommune(text: string): boolean | null {
  return text === '' ? null : CODES.has(communeCode(text) ?? '');
}
