import { compareParameters } from '@/lib/api/compare-parameters';
import { compareResource } from '@/lib/api/compare-resource';
import { notHospitals } from '@/lib/api/not-hospitals';
import { noRelease, notFound } from '@/lib/api/problem';
import { respond } from '@/lib/api/respond';
import { getComparison, listUnknown } from '@/lib/queries/compare';
import { getLegalEntity } from '@/lib/queries/legal-entity';

/** Two to six establishments side by side, verdict by verdict. */
export function getCompared(request: Request): Promise<Response> {
  return respond(async () => {
    const call = compareParameters(request);
    if (call instanceof Response) return call;
    const unknown = await listUnknown(call.finess);
    if (unknown === null) return noRelease();
    const entities = (await Promise.all(unknown.map(getLegalEntity))).filter((entity) => entity !== null);
    if (entities.length > 0) return notHospitals(entities);
    if (unknown.length > 0) return notFound(`No establishment of this release has this FINESS number: ${unknown.join(', ')}.`);
    const comparison = await getComparison(call.finess, call.against);
    return comparison ? compareResource(comparison, call.against) : noRelease();
  });
}
