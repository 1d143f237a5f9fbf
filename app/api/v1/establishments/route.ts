import { searchFilters } from '@/lib/api/parameters';
import { noRelease } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { searchEstablishments } from '@/lib/queries/search';

export const dynamic = 'force-dynamic';

/** The search of the site: same filters, same order. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => {
    const filters = searchFilters(request);
    if (filters instanceof Response) return filters;
    const result = await searchEstablishments(filters);
    if (!result) return noRelease();
    // A page beyond the last is empty here: a caller that walks the pages must see the end.
    const items = result.page === filters.page ? result.hits : [];
    return { total: result.total, page: filters.page, pageSize: result.pageSize, items };
  });
}
