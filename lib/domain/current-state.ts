import { type CurrentState, DECISIONS, type ProcedureRecord } from '@/lib/domain/certification';
import { oneOf } from '@/lib/domain/code';

/** Where a site stands, from its current procedure: a decision, a procedure without one yet, or no procedure. Throws on a decision of another scale. */
export function currentState(procedure: ProcedureRecord | null): CurrentState {
  if (procedure === null) return 'none';
  return oneOf(DECISIONS, procedure.decision) ?? 'pending';
}
