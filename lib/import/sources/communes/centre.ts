import { parseNumber } from '@/lib/import/normalise/number';
import { isInFrance } from '@/lib/import/sources/cross-check/in-france';

interface Centre {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** The centre of a commune from "latitude,longitude"; both null when blank, as overseas collectivities are. */
export function readCentre(text: string): Centre | 'invalid' {
  if (text === '') return { latitude: null, longitude: null };
  const [latitude, longitude, ...rest] = text.split(',').map(parseNumber);
  if (rest.length > 0 || latitude == null || longitude == null) return 'invalid';
  return isInFrance(latitude, longitude) ? { latitude, longitude } : 'invalid';
}
