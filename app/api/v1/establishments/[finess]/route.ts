import { z } from 'zod';
import { establishmentResource } from '@/lib/api/establishment-resource';
import { notHospitals } from '@/lib/api/not-hospitals';
import { strictParameters } from '@/lib/api/parameters';
import { notFound } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { readFiness } from '@/lib/domain/finess';
import { getEstablishment } from '@/lib/queries/establishment';
import { getLegalEntity } from '@/lib/queries/legal-entity';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ finess: string }>;
}

const UNKNOWN = 'No establishment of this release has this FINESS number.';

export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(async () => {
    const parameters = strictParameters(request, z.object({}));
    if (parameters instanceof Response) return parameters;
    const finess = readFiness((await params).finess);
    if (finess === null) return notFound(UNKNOWN);
    const hospital = await getEstablishment(finess);
    if (hospital) return establishmentResource(hospital);
    const entity = await getLegalEntity(finess);
    return entity ? notHospitals([entity]) : notFound(UNKNOWN);
  });
}
