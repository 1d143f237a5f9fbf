import type { SearchFilters } from '@/lib/search/search-filters';
import type { TwinEntry } from './entries';
import { kilometres } from './kilometres';

/** What the words and the place of a question were understood as. */
export interface Understood {
  /** Sites that answer to the words; null without words. */
  named: ReadonlySet<string> | null;
  /** The words are the number of a site: it is found whatever it is. */
  isSite: boolean;
  place: { latitude: number; longitude: number } | null;
  /** The place is a region or a department: its codes. */
  area: { regions: readonly string[]; departments: readonly string[] } | null;
}

const KINDS = ['regions', 'departments', 'sectors', 'ownerships', 'decisions', 'v2014'] as const;
type Kind = (typeof KINDS)[number];

const STEPS_KM = [5, 10, 20, 30, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_100];
const RINGS_KM = [20, 30, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_100];

/** The codes of an entry that a kind of filter looks at. */
const CODES: Readonly<Record<Kind, (entry: TwinEntry) => readonly (string | null)[]>> = {
  regions: ({ identity }) => [identity.regionCode],
  departments: ({ identity }) => [identity.departmentCode],
  sectors: ({ identity }) => identity.sectors,
  ownerships: ({ identity }) => [identity.ownership],
  decisions: ({ certification }) => [certification.state],
  v2014: ({ v2014 }) => [v2014],
};

/** A search as anybody would write it: one entry after the other, one filter after the other. `entries` are in the order of names. */
export function plainSearch(entries: readonly TwinEntry[], filters: SearchFilters, { named, isSite, place, area }: Understood) {
  const passes = (entry: TwinEntry, kind: Kind) => {
    const chosen: readonly string[] = filters[kind];
    return chosen.length === 0 || CODES[kind](entry).some((code) => code !== null && chosen.includes(code));
  };
  const isListed = ({ identity }: TwinEntry) =>
    (filters.annexes || identity.kind === 'hospital') && (filters.closed || identity.absence === null);
  const meant = entries.filter((entry) => {
    const answers = named === null || named.has(entry.identity.finess);
    return answers && (isSite || isListed(entry)) && isIn(area, entry);
  });
  const measured = new Map(place ? meant.map((entry) => [entry, kilometresTo(place, entry)]) : []);
  const kmOf = (entry: TwinEntry) => measured.get(entry) ?? Number.POSITIVE_INFINITY;
  const passesAll = (entry: TwinEntry) => KINDS.every((kind) => passes(entry, kind));
  const nearest = place
    ? meant.filter(passesAll).reduce((least, entry) => Math.min(least, kmOf(entry)), Number.POSITIVE_INFINITY)
    : 0;
  const asked = filters.radiusKm;
  const usedKm = nearest <= asked ? asked : (STEPS_KM.find((km) => km > asked && km >= nearest) ?? asked);
  const within = place ? meant.filter((entry) => kmOf(entry) <= usedKm) : meant;
  const found = within.filter(passesAll);
  /** What each value of a kind would leave if it alone were chosen in it. */
  const facet = (kind: Kind) => {
    const counts: Record<string, number> = {};
    for (const entry of within) {
      if (!KINDS.every((other) => other === kind || passes(entry, other))) continue;
      for (const code of CODES[kind](entry)) if (code !== null) counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  };
  return { found, usedKm, nearest, kmOf, facet };
}

function kilometresTo(place: { latitude: number; longitude: number }, { identity: { latitude, longitude } }: TwinEntry): number {
  return latitude === null || longitude === null ? Number.POSITIVE_INFINITY : kilometres(place, { latitude, longitude });
}

function isIn(area: Understood['area'], { identity }: TwinEntry): boolean {
  if (!area) return true;
  return area.regions.includes(identity.regionCode ?? '') || area.departments.includes(identity.departmentCode ?? '');
}

export type TwinSearch = ReturnType<typeof plainSearch>;

/** Near first; a site known by its commune alone comes after those of its ring whose address is known. */
export function byDistance(kmOf: (entry: TwinEntry) => number): (a: TwinEntry, b: TwinEntry) => number {
  const ring = (entry: TwinEntry) => RINGS_KM.findIndex((edge) => kmOf(entry) <= edge);
  const isVague = ({ identity }: TwinEntry) => (identity.locationPrecision === 'commune' ? 1 : 0);
  const metres = (entry: TwinEntry) => Math.round(kmOf(entry) * 1000);
  return (a, b) => ring(a) - ring(b) || isVague(a) - isVague(b) || metres(a) - metres(b);
}
