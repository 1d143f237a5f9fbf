import { type Coordinates, distanceKm } from '@/lib/domain/geography/distance';
import type { Commune, CommuneFinder } from './commune';

/** Half a degree holds the nearest commune anywhere but in the forest of Guyane, and at sea. */
const WINDOW_DEGREES = 0.5;

/** The commune whose centre is nearest to a point; null far from any. */
export function nearestCommune({ communes }: Pick<CommuneFinder, 'communes'>, point: Coordinates): Commune | null {
  let best: Commune | null = null;
  let bestKm = Number.POSITIVE_INFINITY;
  for (const commune of communes.values()) {
    if (Math.abs(commune.latitude - point.latitude) > WINDOW_DEGREES) continue;
    const km = distanceKm(commune, point);
    if (km < bestKm) [best, bestKm] = [commune, km];
  }
  return best;
}
