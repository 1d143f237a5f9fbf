import 'server-only';
import { DECISIONS, type ProcedureRecord } from '@/lib/domain/certification';
import { compareSites, type SiteComparison } from '@/lib/domain/comparison/compare-sites';
import type { ComparedEstablishment } from '@/lib/domain/comparison/compared-establishment';
import type { Against } from '@/lib/domain/comparison/opponents';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import { distanceKm } from '@/lib/domain/geography/distance';
import {
  type CurrentCertification,
  DEFAULT_RADIUS_KM,
  type Place,
  type SearchFilters,
  type SearchHit,
} from '@/lib/domain/search';
import { findPlace } from '@/lib/places/find-place';
import type { Directory, DirectoryEntry } from '@/lib/search/directory-columns';
import { searchList, selectEstablishments } from '@/lib/search/search-directory';
import { getDirectory } from './directory';
import { measurementsBySite } from './establishment-measurements';
import { releaseFiles } from './establishment-sources';
import { peerGroups } from './peer-groups';
import { siteContexts } from './release-context';

export interface EstablishmentComparison {
  /** In the order asked for. */
  sites: readonly ComparedEstablishment[];
  comparison: SiteComparison;
}

/** Numbers of the list that the served release does not know; null while there is no release. */
export async function listUnknown(finess: readonly string[]): Promise<readonly string[] | null> {
  const directory = await getDirectory();
  return directory && finess.filter((number) => !directory.byFiness.has(number));
}

/** Establishments side by side; numbers that are not known are left out, so `against` counts the known ones. Null without release. */
export async function getComparison(finess: readonly string[], against: Against): Promise<EstablishmentComparison | null> {
  const directory = await getDirectory();
  if (!directory) return null;
  const { release } = directory;
  const [files, groups, contextOf] = await Promise.all([releaseFiles(release), peerGroups(release), siteContexts(release)]);
  const entries = entriesOf(directory, finess);
  const measurements = await measurementsBySite(
    entries.map(({ identity, ...owners }) => ({ finess: identity.finess, ...owners })),
    files,
  );
  const sites = entries.map(
    ({ identity, certification }): ComparedEstablishment => ({
      identity,
      certification,
      peers: groups.get(identity.finess) ?? null,
      measurements: measurements.get(identity.finess) ?? [],
      procedures: procedureOf(certification),
      context: contextOf(identity),
    }),
  );
  return { sites, comparison: compareSites(sites, against) };
}

/** A commune and how far each establishment is from its centre, in kilometres; null for one that is not located. */
export interface Distances {
  /** Null when no commune answers to what was typed. */
  place: Place | null;
  byFiness: ReadonlyMap<string, number | null>;
}

export async function getDistances(finess: readonly string[], near: string): Promise<Distances> {
  const directory = await getDirectory();
  const place = directory && near ? (findPlace(directory.places, near)?.place ?? null) : null;
  const entries = directory && place ? entriesOf(directory, finess) : [];
  const away = ({ latitude, longitude }: EstablishmentIdentity) =>
    place && latitude !== null && longitude !== null ? distanceKm(place, { latitude, longitude }) : null;
  return { place, byFiness: new Map(entries.map(({ identity }) => [identity.finess, away(identity)])) };
}

const CANDIDATES = 8;

/** Establishments that answer to what was typed, to add one to the comparison. */
export async function listCandidates(q: string): Promise<{ total: number; hits: readonly SearchHit[] }> {
  const directory = await getDirectory();
  if (!directory || q === '') return { total: 0, hits: [] };
  const filters: SearchFilters = {
    ...{ q, regions: [], departments: [], sectors: [], ownerships: [], decisions: [], v2014: [] },
    ...{ near: '', radiusKm: DEFAULT_RADIUS_KM, annexes: false, closed: false, sort: 'relevance', page: 1, pageSize: CANDIDATES },
  };
  const { total, hits } = searchList(directory, filters, selectEstablishments(directory, filters));
  return { total, hits };
}

function entriesOf(directory: Directory, finess: readonly string[]): readonly DirectoryEntry[] {
  return finess.flatMap((number) => directory.entries[directory.byFiness.get(number) ?? -1] ?? []);
}

/** The current procedure as the directory knows it: the only one a comparison asks for. */
function procedureOf({ framework, procedureCode, state, ...rest }: CurrentCertification): readonly ProcedureRecord[] {
  if (framework === null || procedureCode === null) return [];
  const { visitYear, visitMonth, decidedOn, siteCount } = rest;
  const decision = DECISIONS.find((known) => known === state) ?? null;
  return [{ framework, code: procedureCode, visitYear, visitMonth, decidedOn, decision, siteCount }];
}
