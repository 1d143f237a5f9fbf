import { compareSites, type SiteComparison } from '@/lib/domain/comparison/compare-sites';
import type { ComparedEstablishment } from '@/lib/domain/comparison/compared-establishment';
import type { Against } from '@/lib/domain/comparison/opponents';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import { distanceKm } from '@/lib/domain/geography/distance';
import { findPlace } from '@/lib/places/find-place';
import type { Place } from '@/lib/places/place';
import { readMeasurements } from '@/lib/release-state/read-measurements';
import { inSnapshot } from '@/lib/release-state/snapshot';
import type { Directory, DirectoryEntry } from '@/lib/search/directory-columns';
import { search } from '@/lib/search/search';
import { NO_FILTERS } from '@/lib/search/search-filters';
import type { SearchHit } from '@/lib/search/search-result';
import { getState } from './state';

export interface EstablishmentComparison {
  /** In the order asked for. */
  sites: readonly ComparedEstablishment[];
  comparison: SiteComparison;
}

/** Numbers of the list that the release does not know; null while there is no release. */
export async function listUnknown(finess: readonly string[]): Promise<readonly string[] | null> {
  const state = await getState();
  return state && finess.filter((number) => !state.directory.byFiness.has(number));
}

/** Establishments side by side; numbers that are not known are left out, so `against` counts the known ones. Null without release. */
export async function getComparison(finess: readonly string[], against: Against): Promise<EstablishmentComparison | null> {
  const state = await getState();
  if (!state) return null;
  const { summary, peers, contextOf } = state;
  const entries = entriesOf(state.directory, finess);
  const owned = entries.map(({ identity, ...owners }) => ({ finess: identity.finess, ...owners }));
  const measurements = owned.length === 0 ? new Map() : await inSnapshot(summary, (db) => readMeasurements(db, state, owned));
  const sites = entries.map(
    ({ identity, certification }): ComparedEstablishment => ({
      identity,
      certification,
      peers: peers.get(identity.finess) ?? null,
      measurements: measurements.get(identity.finess) ?? [],
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
  const state = await getState();
  const place = state && near ? (findPlace(state.directory.places, near)?.place ?? null) : null;
  const entries = state && place ? entriesOf(state.directory, finess) : [];
  const away = ({ latitude, longitude }: EstablishmentIdentity) =>
    place && latitude !== null && longitude !== null ? distanceKm(place, { latitude, longitude }) : null;
  return { place, byFiness: new Map(entries.map(({ identity }) => [identity.finess, away(identity)])) };
}

const CANDIDATES = 8;

/** Establishments that answer to what was typed, to add one to the comparison. */
export async function listCandidates(q: string): Promise<{ total: number; hits: readonly SearchHit[] }> {
  const state = await getState();
  if (!state || q === '') return { total: 0, hits: [] };
  return search(state.directory, { ...NO_FILTERS, q, pageSize: CANDIDATES }).list;
}

function entriesOf(directory: Directory, finess: readonly string[]): readonly DirectoryEntry[] {
  return finess.flatMap((number) => directory.entries[directory.byFiness.get(number) ?? -1] ?? []);
}
