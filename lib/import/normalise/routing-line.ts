import { normalisePostcode } from './postcode';
import { normaliseTown } from './town';

/** The last line of an address: "1000 BOURG EN BRESSE CEDEX" is postcode 01000, BOURG EN BRESSE. */
export function readRoutingLine(raw: string): { postcode: string | null; town: string | null } {
  const [, code = '', town = ''] = /^\s*(\d{4,5}|\d{2} \d{3})?\s*(.*)$/.exec(raw) ?? [];
  return { postcode: normalisePostcode(code), town: normaliseTown(town) };
}
