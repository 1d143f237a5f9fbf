import { searchFilters } from '@/lib/api/parameters';
import { noRelease } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { getMapPayload } from '@/lib/queries/map-payload';

/** All located establishments, or those of a search, in columns. Order and pages mean nothing here. */
export function getMap(request: Request): Promise<Response> {
  return respond(async () => {
    const filters = searchFilters(request, ['sort', 'page', 'pageSize']);
    if (filters instanceof Response) return filters;
    return (await getMapPayload(filters)) ?? noRelease();
  });
}
