import { searchFilters } from '@/lib/api/parameters';
import { noRelease } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { searchResource } from '@/lib/api/search-resource';
import { searchEstablishments } from '@/lib/queries/search';

export const dynamic = 'force-dynamic';

/** The search of the site: same filters, same order. */
export function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const filters = searchFilters(request);
    if (filters instanceof Response) return filters;
    const result = await searchEstablishments(filters);
    return result ? searchResource(result, filters) : noRelease();
  });
}
