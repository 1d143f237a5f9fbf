import { decideKind, type NumberKind } from '@/lib/domain/identity/decide-kind';
import { gatherFacts } from '@/lib/import/release/gather-facts';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import type { Registers } from '@/lib/import/release/registers';
import { repairScopes } from '@/lib/import/release/repair-scopes';

/** What every number of the release is, with the scopes of procedures put right where columns were swapped. */
export function identifyNumbers(inputs: ReleaseInputs, registers: Registers) {
  const before = kinds(inputs, registers);
  const { scopes, found } = repairScopes(inputs.scopes, (finess) => before.kindOf(finess));
  // A site found in the wrong column is one more number that the certification names.
  return { ...kinds({ ...inputs, scopes }, registers), scopes, entitiesInSiteColumn: found };
}

function kinds(inputs: ReleaseInputs, registers: Registers) {
  const facts = gatherFacts(inputs, registers);
  const decided = new Map([...facts].map(([finess, known]) => [finess, decideKind(known).kind]));
  const entities = new Set(inputs.legalEntities.map(({ finess }) => finess));
  const kindOf = (finess: string): NumberKind => decided.get(finess) ?? (entities.has(finess) ? 'legal-entity' : 'unknown');
  return { facts, kindOf };
}
