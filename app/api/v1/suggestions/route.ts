import { z } from 'zod';
import { strictParameters } from '@/lib/api/parameters';
import { respond } from '@/lib/api/respond';
import { listSuggestions } from '@/lib/queries/suggestions';

export const dynamic = 'force-dynamic';

const schema = z.object({ q: z.string().min(1).max(100) });

/** What the words typed so far may mean. */
export function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const parameters = strictParameters(request, schema);
    if (parameters instanceof Response) return parameters;
    return { items: await listSuggestions(parameters.q) };
  });
}
