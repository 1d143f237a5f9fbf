import { departmentOfCommune } from '@/lib/domain/geography/department';
import { type Coordinates, centreOf } from '@/lib/domain/geography/distance';
import { addToGroup } from '@/lib/domain/groups';
import { CORRECTED_CENTRES } from './corrected-centres';
import type { CommuneLine, OfficialCommune } from './gazetteer-source';
import { cityOfDistrict } from './split-cities';

/**
 * Centre of any commune, from the best that is known: corrected by hand, given by the file, mean of the parts (districts,
 * communes it took in), of those that share its postcodes, of its department. Null when even that is unknown.
 */
export function centreFinder(
  lines: readonly CommuneLine[],
  joinedTo: ReadonlyMap<string, string>,
): (commune: Pick<OfficialCommune, 'code' | 'departmentCode' | 'postcodes'>) => Coordinates | null {
  const own = new Map<string, Coordinates>(Object.entries(CORRECTED_CENTRES));
  const parts = new Groups();
  const byPostcode = new Groups();
  const byDepartment = new Groups();
  for (const { code, postcode, latitude, longitude } of lines) {
    const centre = CORRECTED_CENTRES[code] ?? (latitude === null || longitude === null ? null : { latitude, longitude });
    if (!centre) continue;
    byPostcode.add(postcode, centre);
    if (own.has(code) && !CORRECTED_CENTRES[code]) continue;
    own.set(code, centre);
    const whole = joinedTo.get(code) ?? cityOfDistrict(code);
    if (whole !== code) parts.add(whole, centre);
  }
  for (const [code, centre] of own) byDepartment.add(departmentOfCommune(code), centre);
  return ({ code, departmentCode, postcodes }) =>
    own.get(code) ??
    parts.mean(code) ??
    centreOf(postcodes.flatMap((postcode) => byPostcode.mean(postcode) ?? [])) ??
    byDepartment.mean(departmentCode);
}

class Groups {
  readonly #groups = new Map<string, Coordinates[]>();

  add(key: string, point: Coordinates): void {
    addToGroup(this.#groups, key, point);
  }

  mean(key: string): Coordinates | null {
    return centreOf(this.#groups.get(key) ?? []);
  }
}
