import { NO_FILTERS, type SearchFilters } from '@/lib/search/search-filters';
import type { TwinEntry } from './entries';
import { plainWords, siteFinder } from './plain-words';
import type { Random } from './random';

export interface RandomQuestion {
  filters: SearchFilters;
  /** Sites that answer to its words; null without words. */
  named: ReadonlySet<string> | null;
  isSite: boolean;
}

interface Known {
  /** In the order of names. */
  entries: readonly TwinEntry[];
  /** Numbers of legal entities. */
  entities: readonly string[];
  /** Names that mean a place. */
  towns: ReadonlySet<string>;
  postcodes: readonly string[];
  areas: readonly string[];
}

/** Questions with any filters, words of any site, around any postcode or in any area. */
export function questioner(known: Known, random: Random): () => RandomQuestion {
  const { pick, chance, some } = random;
  const { entries } = known;
  const sitesWith = siteFinder(entries);
  const valuesOf = (read: (entry: TwinEntry) => string | null) => [...new Set(entries.flatMap((entry) => read(entry) ?? []))];
  const regions = valuesOf(({ identity }) => identity.regionCode);
  const departments = valuesOf(({ identity }) => identity.departmentCode);
  const words = (): Omit<RandomQuestion, 'filters'> & { q: string } => {
    const none = { q: '', named: null, isSite: false };
    if (chance(0.5)) return none;
    const entry = pick(entries);
    if (chance(0.15)) return { q: entry.identity.finess, named: new Set([entry.identity.finess]), isSite: true };
    if (chance(0.2)) {
      const q = pick(known.entities);
      const sites = entries.filter(({ legalEntityFiness }) => legalEntityFiness === q).map(({ identity }) => identity.finess);
      return sites.length > 0 ? { q, named: new Set(sites), isSite: false } : none;
    }
    const chosen = plainWords(entry, known.towns, random);
    return chosen ? { q: chosen.join(' '), named: sitesWith(chosen), isSite: false } : none;
  };
  return () => {
    const { q, named, isSite } = words();
    const near = chance(0.35) ? pick(known.postcodes) : chance(0.1) ? pick(known.areas) : '';
    const filters: SearchFilters = {
      ...{ ...NO_FILTERS, q, near },
      regions: some(regions, 0.25, 3),
      departments: some(departments, 0.2, 4),
      sectors: some(['MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD'], 0.3, 3),
      ownerships: some(['public', 'private-nonprofit', 'private-forprofit'], 0.2, 2),
      decisions: some(['with-distinction', 'certified', 'with-conditions', 'not-certified', 'pending', 'none'], 0.2, 3),
      v2014: some(['A', 'B', 'C', 'D', 'E'], 0.1, 3),
      radiusKm: pick([5, 10, 20, 30, 50, 100]),
      ...{ annexes: chance(0.4), closed: chance(0.3) },
      sort: pick([null, null, 'relevance', 'distance', 'name'] as const),
      ...{ page: pick([1, 1, 2, 3, 40]), pageSize: pick([5, 20, 100]) },
    };
    return { filters, named, isSite };
  };
}
