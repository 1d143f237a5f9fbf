import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import type { Place } from '@/lib/domain/search';
import { canonicalTokens, isOneEdit, withoutAccents } from '@/lib/domain/search-text';

/** A commune and all its postcodes. */
export interface CommuneRecord {
  code: string;
  name: string;
  departmentCode: string;
  postcodes: readonly string[];
  latitude: number;
  longitude: number;
  /** Inhabitants; 0 when unknown. Only used to put the likeliest of several places first. */
  population: number;
}

export interface PlaceIndex {
  byCode: ReadonlyMap<string, Place>;
  /** Per INSEE code, 0 for the likeliest place. */
  ranks: ReadonlyMap<string, number>;
  byPostcode: ReadonlyMap<string, readonly Place[]>;
  byName: ReadonlyMap<string, readonly Place[]>;
  /** Keys of byName in order, for beginnings of names. */
  names: readonly string[];
}

export interface PlaceAnswer {
  place: Place;
  /** Other places the same words may mean, likeliest first. */
  others: readonly Place[];
}

const MAX_OTHERS = 8;

/** Likeliest places first under each key: by inhabitants, then by establishments there. */
export function buildPlaceIndex(communes: readonly CommuneRecord[], sites: readonly EstablishmentIdentity[]): PlaceIndex {
  const sitesByDepartmentAndCity = new Map<string, number>();
  for (const site of sites) {
    const key = `${site.departmentCode} ${placeKey(site.city ?? '')}`;
    sitesByDepartmentAndCity.set(key, (sitesByDepartmentAndCity.get(key) ?? 0) + 1);
  }
  const importance = (commune: CommuneRecord) =>
    commune.population + (sitesByDepartmentAndCity.get(`${commune.departmentCode} ${placeKey(commune.name)}`) ?? 0);
  const sorted = [...communes, ...wholeCities(communes)].sort(
    (a, b) => importance(b) - importance(a) || (a.code < b.code ? -1 : 1),
  );
  const byCode = new Map<string, Place>();
  const byPostcode = new Map<string, Place[]>();
  const byName = new Map<string, Place[]>();
  for (const commune of sorted) {
    const place = toPlace(commune);
    byCode.set(commune.code, place);
    for (const postcode of commune.postcodes) append(byPostcode, postcode, { ...place, postcode });
    for (const key of new Set([placeKey(commune.name), withoutArticle(placeKey(commune.name))])) append(byName, key, place);
  }
  const ranks = new Map([...byCode.keys()].map((code, rank) => [code, rank]));
  return { byCode, ranks, byPostcode, byName, names: [...byName.keys()].sort() };
}

/**
 * The place a reader means by a postcode, an INSEE code, a name ("st étienne", "Saint-Denis (93)", "Paris 14") or a
 * beginning or close spelling of one. Null when no commune answers.
 */
export function findPlace(index: PlaceIndex, near: string): PlaceAnswer | null {
  const { name, department, code } = readPlace(near);
  const coded = code === null ? null : (index.byPostcode.get(code) ?? single(index.byCode.get(code)));
  if (coded && (name === '' || code !== null)) {
    const named = coded.filter((place) => name !== '' && placeKey(place.name).startsWith(name));
    return answer(named.length > 0 ? named : coded);
  }
  if (name === '') return null;
  const inDepartment = (places: readonly Place[] | undefined) =>
    (places ?? []).filter((place) => department === null || place.departmentCode === department);
  const exact = inDepartment(index.byName.get(name) ?? index.byName.get(withoutArticle(name)));
  return answer(exact) ?? answer(inDepartment(beginningWith(index, name))) ?? answer(inDepartment(closeTo(index, name)));
}

/** Places whose name, or postcode, begins with what is typed, likeliest first within each name. */
export function listPlaces(index: PlaceIndex, typed: string, limit: number): Place[] {
  const { name, department, code } = readPlace(typed);
  if (code !== null) return [...(index.byPostcode.get(code) ?? [])].slice(0, limit);
  if (name.length < 2) return [];
  const exact = index.byName.get(name) ?? [];
  const places = [...exact, ...beginningWith(index, name)].filter(
    (place) => department === null || place.departmentCode === department,
  );
  return [...new Set(places)].slice(0, limit);
}

/** What to put in the address and in the form for this very place: findPlace reads it back. */
export function placeLabel(place: Place): string {
  return `${place.name} (${place.departmentCode})`;
}

function readPlace(near: string): { name: string; department: string | null; code: string | null } {
  const department = /\((\d{2,3}|2[ab])\)\s*$/i.exec(near)?.[1]?.toUpperCase() ?? null;
  const bare = near.replace(/\([^)]*\)\s*$/, '');
  // "Paris 14" becomes the postcode of the district.
  const code =
    canonicalTokens(bare)
      .find((word) => /^(?:\d{5}|2[ab]\d{3})$/.test(word))
      ?.toUpperCase() ?? null;
  const name = placeKey(code === null ? bare : bare.replace(/\d\S*/g, ' '));
  return { name, department, code };
}

/** Name of a place in one spelling: "St-Étienne" and "SAINT ETIENNE" are one. */
export function placeKey(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bs\b/g, 'sur');
}

function withoutArticle(key: string): string {
  return key.replace(/^(?:le|la|les|l) (?=.)/, '');
}

function beginningWith(index: PlaceIndex, name: string): Place[] {
  if (name.length < 3) return [];
  let low = 0;
  let high = index.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.names[middle] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let i = low; index.names[i]?.startsWith(name); i += 1) found.push(...(index.byName.get(index.names[i] ?? '') ?? []));
  return byImportance(index, found);
}

function closeTo(index: PlaceIndex, name: string): Place[] {
  if (name.length < 5) return [];
  const close = index.names.filter((known) => Math.abs(known.length - name.length) <= 1 && isOneEdit(known, name));
  return byImportance(
    index,
    close.flatMap((known) => index.byName.get(known) ?? []),
  );
}

function byImportance(index: PlaceIndex, places: readonly Place[]): Place[] {
  const rank = (place: Place) => index.ranks.get(place.communeCode) ?? 0;
  return [...new Set(places)].sort((a, b) => rank(a) - rank(b));
}

function answer(places: readonly Place[]): PlaceAnswer | null {
  const [place, ...others] = places;
  return place ? { place, others: others.slice(0, MAX_OTHERS) } : null;
}

function toPlace(commune: CommuneRecord): Place {
  const { code, name, departmentCode, latitude, longitude, postcodes } = commune;
  return { communeCode: code, name, departmentCode, latitude, longitude, postcode: postcodes[0] ?? '' };
}

/** Paris, Lyon and Marseille are in the files by district only; the whole city stands at their mean. */
function wholeCities(communes: readonly CommuneRecord[]): CommuneRecord[] {
  const cities = [
    { code: '75056', name: 'Paris', departmentCode: '75', districts: /^751(?:0[1-9]|1\d|20)$/ },
    { code: '69123', name: 'Lyon', departmentCode: '69', districts: /^6938[1-9]$/ },
    { code: '13055', name: 'Marseille', departmentCode: '13', districts: /^132(?:0[1-9]|1[0-6])$/ },
  ];
  return cities.flatMap(({ districts, ...city }) => {
    const parts = communes.filter((commune) => districts.test(commune.code));
    if (parts.length === 0 || communes.some((commune) => commune.code === city.code)) return [];
    const mean = (read: (commune: CommuneRecord) => number) => parts.reduce((sum, part) => sum + read(part), 0) / parts.length;
    const population = parts.reduce((sum, part) => sum + part.population, 0);
    return [
      {
        ...city,
        postcodes: [],
        population: population || 1_000_000,
        latitude: mean((part) => part.latitude),
        longitude: mean((part) => part.longitude),
      },
    ];
  });
}

function append<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function single(place: Place | undefined): readonly Place[] | null {
  return place ? [place] : null;
}
