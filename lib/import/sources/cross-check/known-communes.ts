import { communeCode } from '@/lib/import/normalise/commune-code';
import { readCommuneCodes } from '@/lib/reference/official-code';

/** Read when the first cell is checked: as a module, its megabytes would be paid by all who import a layout. */
let codes: ReadonlySet<string> | undefined;

/** Whether a commune of today or of yesterday has this code, as SAE writes them or as INSEE does; null when blank. */
export function isKnownCommune(text: string): boolean | null {
  if (text === '') return null;
  codes ??= readCommuneCodes();
  return codes.has(communeCode(text) ?? '');
}
