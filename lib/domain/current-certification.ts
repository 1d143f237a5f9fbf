import { oneOf } from '@/lib/domain/code';
import { type CurrentState, DECISIONS, FRAMEWORKS, type Framework, type ProcedureRecord } from './certification';

/** The current decision of the procedure a site belongs to. */
export interface CurrentCertification {
  state: CurrentState;
  framework: Framework | null;
  procedureCode: string | null;
  decidedOn: string | null;
  siteCount: number;
  visitYear: number | null;
  visitMonth: number | null;
}

/** From all the procedures of a site; V2014 says nothing of it. */
export function currentCertification(procedures: readonly ProcedureRecord[]): CurrentCertification {
  const current = currentProcedure(procedures);
  return {
    state: currentState(current),
    framework: current?.framework ?? null,
    procedureCode: current?.code ?? null,
    decidedOn: current?.decidedOn ?? null,
    siteCount: current?.siteCount ?? 0,
    visitYear: current?.visitYear ?? null,
    visitMonth: current?.visitMonth ?? null,
  };
}

/**
 * The procedure that says where a site stands today: the latest decision of cycles 5 and 6,
 * else the pending procedure, else null. V2014 never answers this question.
 */
export function currentProcedure<P extends ProcedureRecord>(procedures: readonly P[]): P | null {
  const current = procedures.filter((procedure) => procedure.framework !== 'V2014');
  const decided = current
    .filter((procedure) => procedure.decision !== null)
    .sort(
      (a, b) =>
        (b.decidedOn ?? '').localeCompare(a.decidedOn ?? '') || FRAMEWORKS.indexOf(b.framework) - FRAMEWORKS.indexOf(a.framework),
    );
  return decided[0] ?? current[0] ?? null;
}

/** Where a site stands, from its current procedure: a decision, a procedure without one yet, or no procedure. Throws on a decision of another scale. */
export function currentState(procedure: ProcedureRecord | null): CurrentState {
  if (procedure === null) return 'none';
  return oneOf(DECISIONS, procedure.decision) ?? 'pending';
}
