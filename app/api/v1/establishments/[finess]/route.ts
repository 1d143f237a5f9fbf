import { z } from 'zod';
import { establishmentResource } from '@/lib/api/establishment-resource';
import { notHospitals } from '@/lib/api/not-hospitals';
import { strictParameters } from '@/lib/api/parameters';
import { notFound } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { readFiness } from '@/lib/domain/finess';
import { getEstablishmentPage } from '@/lib/queries/establishment';
import { getLegalEntityPage } from '@/lib/queries/legal-entity';
import { siteContext } from '@/lib/queries/release-context';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ finess: string }>;
}

const UNKNOWN = 'No establishment of this release has this FINESS number.';

export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(async (release) => {
    const parameters = strictParameters(request, z.object({}));
    if (parameters instanceof Response) return parameters;
    const finess = readFiness((await params).finess);
    if (finess === null) return notFound(UNKNOWN);
    const page = await getEstablishmentPage(finess);
    if (!page) {
      const entity = await getLegalEntityPage(finess);
      return entity ? notHospitals([entity]) : notFound(UNKNOWN);
    }
    return establishmentResource(page, await siteContext(release, page));
  });
}
