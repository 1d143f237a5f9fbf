import type { Commune, CommuneFinder } from './commune';
import type { AddressLine, CommuneLine } from './gazetteer-source';
import { cityOfDistrict } from './split-cities';

/**
 * ordinary: in the list of postcodes; address: a CEDEX one, read from the addresses of the files; kin: in no file, and its
 * nearest numbers on both sides are those of one town.
 */
export type PostcodeOrigin = 'ordinary' | 'address' | 'kin';

export interface PostcodeTowns {
  /** Communes of a postcode, the likeliest first; null when nothing tells. Never reads it as an INSEE code. */
  find(postcode: string): { communes: readonly Commune[]; origin: PostcodeOrigin } | null;
  /** The town of the nearest known numbers on both sides, when they agree on one. */
  kinOf(postcode: string): Commune | null;
}

export function postcodeTowns(
  places: CommuneFinder,
  lines: readonly CommuneLine[],
  addresses: readonly AddressLine[],
): PostcodeTowns {
  const ordinary = ordinaryPostcodes(places, lines);
  const special = addressPostcodes(ordinary, places, addresses);
  const numbers = [...ordinary.keys(), ...special.keys()].sort();
  const cities = (postcode: string) =>
    (ordinary.get(postcode) ?? special.get(postcode) ?? []).map(({ code }) => cityOfDistrict(code));
  const kinOf = (postcode: string) => {
    const common = kinCity(postcode, numbers, cities);
    return common ? places.find(common) : null;
  };
  return {
    kinOf,
    find(postcode) {
      const listed = ordinary.get(postcode);
      if (listed) return { communes: listed, origin: 'ordinary' };
      const addressed = special.get(postcode);
      if (addressed) return { communes: addressed, origin: 'address' };
      const kin = kinOf(postcode);
      return kin && { communes: [kin], origin: 'kin' };
    },
  };
}

/** Postcodes of the official code and of the file, each with its communes by number of inhabitants. */
function ordinaryPostcodes({ communes, find }: CommuneFinder, lines: readonly CommuneLine[]): Map<string, Commune[]> {
  const found = new Map<string, Set<Commune>>();
  const add = (postcode: string, commune: Commune) => {
    const group = found.get(postcode);
    if (group) group.add(commune);
    else found.set(postcode, new Set([commune]));
  };
  for (const commune of communes.values()) for (const postcode of commune.postcodes) add(postcode, commune);
  for (const { code, postcode } of lines) {
    const commune = find(code);
    if (commune) add(postcode, commune);
  }
  return new Map([...found].map(([postcode, group]) => [postcode, [...group].sort((a, b) => b.population - a.population)]));
}

/** CEDEX postcodes and those of one big addressee: the communes of the sites that write them, the commonest first. */
function addressPostcodes(
  ordinary: ReadonlyMap<string, unknown>,
  { find, named }: CommuneFinder,
  addresses: readonly AddressLine[],
): Map<string, Commune[]> {
  const votes = new Map<string, Map<Commune, number>>();
  for (const { postcode, city, communeCode, departmentCode } of addresses) {
    if (postcode === null || ordinary.has(postcode)) continue;
    const commune = (communeCode && find(communeCode)) || (city && departmentCode && named(departmentCode, city)) || null;
    if (!commune) continue;
    const counts = votes.get(postcode) ?? new Map<Commune, number>();
    votes.set(postcode, counts.set(commune, (counts.get(commune) ?? 0) + 1));
  }
  return new Map(
    [...votes].map(([postcode, counts]) => [
      postcode,
      [...counts].sort(([a, m], [b, n]) => n - m || b.population - a.population).map(([commune]) => commune),
    ]),
  );
}

function kinCity(postcode: string, numbers: readonly string[], cities: (postcode: string) => readonly string[]) {
  const next = numbers.findIndex((number) => number >= postcode);
  const [below, above] = [numbers[next - 1], numbers[numbers[next] === postcode ? next + 1 : next]];
  if (!below || !above || !isNear(below, postcode) || !isNear(above, postcode)) return null;
  const shared = cities(above);
  return cities(below).find((code) => shared.includes(code)) ?? null;
}

const MAX_GAP = 50;

function isNear(number: string, postcode: string): boolean {
  return number.slice(0, 2) === postcode.slice(0, 2) && Math.abs(Number(number) - Number(postcode)) <= MAX_GAP;
}
