import { z } from 'zod';
import { strictParameters } from '@/lib/api/parameters';
import { noRelease } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { getReleaseDetail } from '@/lib/queries/release-detail';

export const dynamic = 'force-dynamic';

/** The served release: its files with checksums, its counts, its import issues. */
export function GET(request: Request): Promise<Response> {
  return respond(request, async () => {
    const parameters = strictParameters(request, z.object({}));
    if (parameters instanceof Response) return parameters;
    return (await getReleaseDetail()) ?? noRelease();
  });
}
