import type { ReleaseState } from '@/lib/release-state/release-state';
import type { SearchList } from '@/lib/search/search-directory';
import type { SearchFilters } from '@/lib/search/search-filters';
import { alertResource } from './alert-resource';

/**
 * One page of a search as the public API gives it. A page beyond the last is empty, and `pages` says so: a caller that walks the
 * pages must see the end. `understood` says what the words were read as, and what else they may mean.
 */
export function searchResource(result: SearchList, filters: SearchFilters, { alerts, summary }: ReleaseState) {
  const releasedOn = summary.createdAt.slice(0, 10);
  const { total, pageSize, sort, notLocated } = result;
  const { place, area, reading, otherPlaces, otherArea, placeUnknown, isUnreadable, isApproximate } = result;
  return {
    ...{ total, page: filters.page, pageSize, pages: Math.ceil(total / pageSize), sort, notLocated },
    understood: { place, area, reading, otherPlaces, otherArea, placeUnknown, isUnreadable, isApproximate },
    // Kilometres around the place; null elsewhere.
    reach: result.reach && { askedKm: filters.radiusKm, ...result.reach },
    // HAS's own safety alerts stand beside every site they are about.
    items:
      result.page === filters.page
        ? result.hits.map((hit) => ({
            ...hit,
            alerts: (alerts.get(hit.finess) ?? []).map((alert) => alertResource(alert, releasedOn)),
          }))
        : [],
  };
}
