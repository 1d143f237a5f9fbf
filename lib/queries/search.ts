import 'server-only';
import { readFiness } from '@/lib/domain/finess';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { RADII_KM, type Relaxation, type SearchFilters, type SearchResult } from '@/lib/domain/search';
import { getDirectory } from '@/lib/queries/directory';
import type { OwnedSite } from '@/lib/queries/establishment-measurements';
import { type MapSummary, summariseMap } from '@/lib/queries/map-summary';
import { releaseContext } from '@/lib/queries/release-context';
import { standingAlertsOf } from '@/lib/queries/standing-alerts';
import { closeSpellings } from '@/lib/search/close-spellings';
import type { Directory } from '@/lib/search/directory-columns';
import { countEstablishments, type SearchList, searchList, selectEstablishments } from '@/lib/search/search-directory';

/** Null while there is no release to search in. */
export async function searchEstablishments(filters: SearchFilters): Promise<AlertedList | null> {
  const directory = await getDirectory();
  if (!directory) return null;
  const list = searchList(directory, filters, selectEstablishments(directory, filters));
  const [alerts, { releasedOn }] = await Promise.all([alertsOf(directory, list), releaseContext(directory.release)]);
  return { list, alerts, releasedOn };
}

/** One page of a search, with what must stand beside its sites. */
export interface AlertedList {
  list: SearchList;
  /** ISO day to which ages are counted. */
  releasedOn: string;
  /** HAS's alerts at the sites of this page of results, by number. */
  alerts: ReadonlyMap<string, readonly ScoredMeasurement[]>;
}

function alertsOf(directory: Directory, { hits }: SearchList): Promise<AlertedList['alerts']> {
  return standingAlertsOf(hits.flatMap(({ finess }) => owned(directory, finess)));
}

/** The search page: the result, the same establishments as the map draws them, and names of areas by code. */
export interface SearchPage {
  result: SearchResult;
  alerts: AlertedList['alerts'];
  map: MapSummary;
  names: { regions: ReadonlyMap<string, string>; departments: ReadonlyMap<string, string> };
  /** The legal entity whose number was typed; the result holds its sites. */
  entity: { finess: string; name: string | null } | null;
}

/** Null while there is no release to search in. */
export async function getSearchPage(filters: SearchFilters): Promise<SearchPage | null> {
  const directory = await getDirectory();
  if (!directory) return null;
  const selection = selectEstablishments(directory, filters);
  const isLimited = filters.q !== '' || filters.regions.length > 0 || filters.departments.length > 0;
  const { place, reach } = selection.understood;
  const list = searchList(directory, filters, selection);
  return {
    result: { ...list, facets: selection.countFacets() },
    alerts: await alertsOf(directory, list),
    map: summariseMap(directory, selection.positions, { place, radiusKm: reach?.usedKm ?? filters.radiusKm, isLimited }),
    names: { regions: directory.regionNames, departments: directory.departmentNames },
    entity: entityTyped(directory, filters.q),
  };
}

function owned({ byFiness, entries }: Directory, finess: string): readonly OwnedSite[] {
  const entry = entries[byFiness.get(finess) ?? -1];
  return entry ? [{ finess, legalEntityFiness: entry.legalEntityFiness, formerEntities: entry.formerEntities }] : [];
}

function entityTyped({ entities }: Directory, q: string): SearchPage['entity'] {
  const finess = readFiness(q);
  const entity = finess === null ? undefined : entities.get(finess);
  return finess !== null && entity ? { finess, name: entity.name } : null;
}

/** Ways out of an empty result that do lead somewhere, most generous first. */
export async function listRelaxations(filters: SearchFilters): Promise<Relaxation[]> {
  const directory = await getDirectory();
  if (!directory) return [];
  const first = { ...filters, page: 1 };
  const without = <T>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  const candidates: Omit<Relaxation, 'total'>[] = [
    ...filters.regions.map((value) => ({
      parameter: 'region' as const,
      value,
      filters: { ...first, regions: without(filters.regions, value) },
    })),
    ...filters.departments.map((value) => ({
      parameter: 'department' as const,
      value,
      filters: { ...first, departments: without(filters.departments, value) },
    })),
    ...filters.sectors.map((value) => ({
      parameter: 'sector' as const,
      value,
      filters: { ...first, sectors: without(filters.sectors, value) },
    })),
    ...filters.ownerships.map((value) => ({
      parameter: 'ownership' as const,
      value,
      filters: { ...first, ownerships: without(filters.ownerships, value) },
    })),
    ...filters.decisions.map((value) => ({
      parameter: 'decision' as const,
      value,
      filters: { ...first, decisions: without(filters.decisions, value) },
    })),
    ...filters.v2014.map((value) => ({
      parameter: 'v2014' as const,
      value,
      filters: { ...first, v2014: without(filters.v2014, value) },
    })),
  ];
  if (filters.q) candidates.push({ parameter: 'q', value: '', filters: { ...first, q: '' } });
  if (filters.near) {
    candidates.push({ parameter: 'near', value: '', filters: { ...first, near: '' } });
    const wider = RADII_KM.filter((radius) => radius > filters.radiusKm);
    candidates.push(
      ...wider.map((radiusKm) => ({ parameter: 'radius' as const, value: String(radiusKm), filters: { ...first, radiusKm } })),
    );
  }
  if (!filters.annexes) candidates.push({ parameter: 'annexes', value: '1', filters: { ...first, annexes: true } });
  if (!filters.closed) candidates.push({ parameter: 'closed', value: '1', filters: { ...first, closed: true } });
  const found = candidates
    .map((candidate): Relaxation => ({ ...candidate, total: countEstablishments(directory, candidate.filters) }))
    .filter((candidate) => candidate.total > 0)
    .sort((a, b) => b.total - a.total);
  // The nearest radius that finds something is enough.
  const [radius] = found.filter(({ parameter }) => parameter === 'radius').sort((a, b) => a.total - b.total);
  return found.filter((candidate) => candidate.parameter !== 'radius' || candidate === radius);
}

/** Close spellings of a text that found nothing; see close-spellings.ts. */
export async function listCloseSpellings(q: string): Promise<string[]> {
  const directory = await getDirectory();
  return directory ? closeSpellings(directory, q) : [];
}
