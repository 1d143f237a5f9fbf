import { z } from 'zod';
import { strictParameters } from '@/lib/api/parameters';
import { releaseResource } from '@/lib/api/release-resource';
import { respond } from '@/lib/api/respond';

/** The served release: its files with checksums, its counts, its import issues, and what chance does to each survey. */
export function getRelease(request: Request): Promise<Response> {
  return respond(({ detail, estimates, dispersions }) => {
    const parameters = strictParameters(request, z.object({}));
    return parameters instanceof Response ? parameters : releaseResource(detail, estimates, dispersions);
  });
}
