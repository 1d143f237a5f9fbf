import { z } from 'zod';
import { strictParameters } from '@/lib/api/parameters';
import { respond } from '@/lib/api/respond';
import { suggest } from '@/lib/search/suggest';

const schema = z.object({ q: z.string().min(1).max(100) });

/** What the words typed so far may mean. */
export function getSuggestions(request: Request): Promise<Response> {
  return respond(({ directory }) => {
    const parameters = strictParameters(request, schema);
    if (parameters instanceof Response) return parameters;
    return { items: suggest(directory, parameters.q) };
  });
}
