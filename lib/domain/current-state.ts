import { type CurrentState, DECISIONS, type ProcedureRecord } from '@/lib/domain/certification';

/** Where a site stands, from its current procedure: a decision, a procedure without one yet, or no procedure. */
export function currentState(procedure: ProcedureRecord | null): CurrentState {
  if (procedure === null) return 'none';
  return DECISIONS.find((decision) => decision === procedure.decision) ?? 'pending';
}
