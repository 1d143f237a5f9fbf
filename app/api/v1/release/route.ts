import { z } from 'zod';
import { strictParameters } from '@/lib/api/parameters';
import { noRelease } from '@/lib/api/problem';
import { releaseResource } from '@/lib/api/release-resource';
import { respond } from '@/lib/api/respond';
import { outcomeDispersions } from '@/lib/queries/outcome-dispersions';
import { getReleaseDetail } from '@/lib/queries/release-detail';
import { surveyEstimates } from '@/lib/queries/uncertainty';

export const dynamic = 'force-dynamic';

/** The served release: its files with checksums, its counts, its import issues, and what chance does to each survey. */
export function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const parameters = strictParameters(request, z.object({}));
    if (parameters instanceof Response) return parameters;
    const release = await getReleaseDetail();
    if (!release) return noRelease();
    return releaseResource(release, await surveyEstimates(release.id), await outcomeDispersions(release.id));
  });
}
