import { encodeMapPayload, type MapPayload, type MapPoint } from '@/lib/map/encode-map-payload';
import type { Directory } from '@/lib/search/directory-columns';

/** The located establishments among these positions, in columns; in the order of FINESS numbers: neighbours compress best. */
export function mapPayload(directory: Directory, positions: Int32Array): MapPayload {
  const points = [...positions].flatMap((position): MapPoint[] => {
    const entry = directory.entries[position];
    if (!entry) return [];
    const { finess, kind, longitude, latitude, sectors, ownership } = entry.identity;
    if (longitude === null || latitude === null) return [];
    const { state } = entry.certification;
    return [{ finess, longitude, latitude, sectors, ownership, state, isAnnex: kind === 'annex' }];
  });
  const { release: id, isFictional } = directory;
  return encodeMapPayload(
    points.sort((a, b) => (a.finess < b.finess ? -1 : 1)),
    { id, isFictional },
  );
}
