import type { LegalEntity } from '@/lib/domain/legal-entity';
import { problem } from './problem';

/**
 * The answer to the number of a legal entity: 404, since no establishment has it, and a client that reads no type would
 * take anything else for a hospital. The entity and its sites stand beside the error (RFC 9457 allows it).
 */
export function notHospitals(entities: readonly LegalEntity[]): Response {
  const numbers = entities.map(({ finess }) => finess).join(', ');
  return problem({
    status: 404,
    title: 'Not a hospital',
    detail: `This is the number of a legal entity, which runs hospitals and is none: ${numbers}. Ask for its sites.`,
    legalEntities: entities.map(({ finess, name, sites, results }) => ({
      ...{ finess, name },
      sites: sites.map(({ certification, ...site }) => ({ ...site, certification: certification.state })),
      resultsFiledUnder: results,
    })),
  });
}
