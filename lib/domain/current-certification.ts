import { type CurrentState, currentProcedure, type Framework, type ProcedureRecord } from '@/lib/domain/certification';
import { currentState } from '@/lib/domain/current-state';

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
