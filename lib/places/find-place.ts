import { isFieldWord } from '@/lib/domain/search-field-words';
import { oneEditAway } from '@/lib/domain/spelling-index';
import type { Area } from './areas';
import { beginningWith, likeliest } from './names-beginning';
import { type Place, toPlace } from './place';
import type { NamedPlace, PlaceIndex } from './place-index';
import { withoutArticle } from './place-key';
import { type AskedPlace, readAskedPlace } from './read-asked-place';

/** What a reader means by a place: a commune, or a whole area. */
export interface PlaceAnswer {
  place: Place | null;
  /** Set instead of the place when the words name a region or a department. */
  area: Area | null;
  /** Other places the same words may mean, likeliest first. */
  others: readonly Place[];
  /** The area of the same name, beside a place. */
  otherArea: Area | null;
  reading: PlaceReading;
}

/** How a place was understood. */
export interface PlaceReading {
  /**
   * exact: by its name or postcode; part: by the name of a former commune or place within it; cedex: by a postcode the
   * addresses of its sites write; kin: by a postcode whose neighbours are all there; close: by the beginning of its name or a close
   * spelling; text: by the words of the search, no establishment having them.
   */
  how: 'exact' | 'part' | 'cedex' | 'kin' | 'close' | 'text';
  /** Name of the part; null for a whole commune. */
  part: string | null;
}

const MAX_OTHERS = 8;
/** A town of that size is meant rather than the department or region of its name: Vienne, Mayenne. */
const TOWN = 5_000;

/**
 * The place a reader means by a postcode (CEDEX included), a name ("st étienne", "Saint-Denis (93)", "Paris 14"), that of a
 * former commune, of a region or a department, or a beginning or close spelling of one. Null when nothing answers.
 */
export function findPlace(index: PlaceIndex, near: string): PlaceAnswer | null {
  const asked = readAskedPlace(index, near);
  const exact = exactPlace(index, asked);
  // A number is never misspelled, and a word of care is no misspelled town.
  const isName = asked.postcode === null && asked.communeCode === null && !asked.name.split(' ').every(isFieldWord);
  if (exact || !isName) return exact;
  const isMeant = within(asked);
  return (
    answer(likeliest(beginningWith(index, asked.name), isMeant, MAX_OTHERS + 1), 'close') ??
    answer(likeliest(closeTo(index, asked.name), isMeant, MAX_OTHERS + 1), 'close')
  );
}

/** The same without beginnings and close spellings. */
export function exactPlace(index: PlaceIndex, asked: AskedPlace): PlaceAnswer | null {
  if (asked.postcode !== null) return ofPostcode(index, asked);
  if (asked.communeCode !== null) {
    const commune = index.gazetteer.find(asked.communeCode);
    return commune && answer([{ commune, part: null, key: commune.key, rank: 0 }], 'exact');
  }
  if (asked.name === '') return null;
  const named = index.byName.get(asked.name) ?? index.byName.get(withoutArticle(asked.name));
  const all = (named ?? []).filter(within(asked));
  // Its whole name before a name with an article: Vergné is not La Vergne.
  const exact = [...all.filter(({ key }) => key === asked.name), ...all.filter(({ key }) => key !== asked.name)];
  const area = asked.departments === null ? (index.areas.get(asked.name) ?? null) : null;
  const [first] = exact;
  if (area && !(first && first.part === null && first.commune.population >= TOWN)) return areaAnswer(area, exact);
  return first ? answer(exact, 'exact', area) : null;
}

function ofPostcode(index: PlaceIndex, asked: AskedPlace): PlaceAnswer | null {
  const found = index.gazetteer.postcodes.find(asked.postcode ?? '');
  if (!found) return null;
  const communes = found.communes.map((commune): NamedPlace => ({ commune, part: null, key: commune.key, rank: 0 }));
  const isNamed = new Set((index.byName.get(asked.name) ?? []).map(({ commune }) => commune.code));
  const named = communes.filter(({ commune }) => isNamed.has(commune.code));
  const how = found.origin === 'ordinary' ? 'exact' : found.origin === 'address' ? 'cedex' : 'kin';
  return answer(named.length > 0 ? named : communes, how, null, asked.postcode);
}

function closeTo(index: PlaceIndex, name: string): NamedPlace[] {
  if (name.length < 5) return [];
  return oneEditAway(index.names, name).flatMap((at) => index.byName.get(index.names.words[at] ?? '') ?? []);
}

function within({ departments }: AskedPlace): (place: NamedPlace) => boolean {
  return ({ commune }) => departments === null || departments.has(commune.departmentCode);
}

function answer(
  found: readonly NamedPlace[],
  how: PlaceReading['how'],
  otherArea: Area | null = null,
  postcode: string | null = null,
): PlaceAnswer | null {
  const [first] = found;
  if (!first) return null;
  const places = [...new Set(found.map(({ commune }) => commune))].map((commune) => toPlace(commune, postcode));
  const [place = null, ...others] = places;
  const reading: PlaceReading = { how: how === 'exact' && first.part !== null ? 'part' : how, part: first.part };
  return { place, area: null, others: others.slice(0, MAX_OTHERS), otherArea, reading };
}

function areaAnswer(area: Area, named: readonly NamedPlace[]): PlaceAnswer {
  const others = named.filter(({ part }) => part === null).map(({ commune }) => toPlace(commune, null));
  return { place: null, area, others: others.slice(0, MAX_OTHERS), otherArea: null, reading: { how: 'exact', part: null } };
}
