import { z } from 'zod';
import { establishmentResource } from '@/lib/api/establishment-resource';
import { notHospitals } from '@/lib/api/not-hospitals';
import { strictParameters } from '@/lib/api/parameters';
import { notFound } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { readFiness } from '@/lib/domain/finess';
import { getEstablishment } from '@/lib/queries/establishment';
import { getLegalEntity } from '@/lib/queries/legal-entity';

const UNKNOWN = 'No establishment of this release has this FINESS number.';

/** One hospital: what is known of it and what its results say. */
export function getOneEstablishment(request: Request, written: string): Promise<Response> {
  return respond(async () => {
    const parameters = strictParameters(request, z.object({}));
    if (parameters instanceof Response) return parameters;
    const finess = readFiness(written);
    if (finess === null) return notFound(UNKNOWN);
    const hospital = await getEstablishment(finess);
    if (hospital) return establishmentResource(hospital);
    const entity = await getLegalEntity(finess);
    return entity ? notHospitals([entity]) : notFound(UNKNOWN);
  });
}
