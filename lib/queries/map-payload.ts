import 'server-only';
import { type MapPayload, PAGE_SIZE, type SearchFilters } from '@/lib/domain/search';
import { encodeMapPayload, type MapPoint } from '@/lib/map/encode-map-payload';
import { getDirectory } from '@/lib/queries/directory';
import type { Directory } from '@/lib/search/directory-columns';
import { selectEstablishments } from '@/lib/search/search-directory';
import { searchQuery } from '@/lib/search-params';

/** The located establishments a search leaves, in columns; null while there is no release. */
export async function getMapPayload(filters: SearchFilters): Promise<MapPayload | null> {
  const directory = await getDirectory();
  if (!directory) return null;
  if (!isWholeCountry(filters)) return encode(directory, filters);
  const known = wholeCountry.get(directory) ?? encode(directory, filters);
  wholeCountry.set(directory, known);
  return known;
}

/** Made once per release. */
const wholeCountry = new WeakMap<Directory, MapPayload>();

function isWholeCountry(filters: SearchFilters): boolean {
  return searchQuery({ ...filters, page: 1, pageSize: PAGE_SIZE, sort: null }).size === 0;
}

function encode(directory: Directory, filters: SearchFilters): MapPayload {
  return encodeMapPayload(pointsOf(directory, filters), { id: directory.release, isFictional: directory.isFictional });
}

/** In the order of FINESS numbers: neighbours share a department, which is what compresses best. */
function pointsOf(directory: Directory, filters: SearchFilters): MapPoint[] {
  const { positions } = selectEstablishments(directory, filters);
  return [...positions]
    .flatMap((position): MapPoint[] => {
      const entry = directory.entries[position];
      if (!entry) return [];
      const { finess, kind, longitude, latitude, sectors, ownership } = entry.identity;
      if (longitude === null || latitude === null) return [];
      const { state } = entry.certification;
      return [{ finess, longitude, latitude, sectors, ownership, state, isAnnex: kind === 'annex' }];
    })
    .sort((a, b) => (a.finess < b.finess ? -1 : 1));
}
