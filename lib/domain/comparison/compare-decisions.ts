import type { ProcedureRecord } from '@/lib/domain/certification';
import { currentState } from '@/lib/domain/current-certification';

/**
 * How the certifications of two sites stand to each other. Facts about procedures: never better nor worse. Two frameworks ask
 * different questions, and two sites of one procedure share one decision.
 */
export type DecisionRelation = 'same-procedure' | 'same-decision' | 'different-decision' | 'different-framework' | 'no-decision';

export function compareDecisions(a: ProcedureRecord | null, b: ProcedureRecord | null): DecisionRelation {
  if (!a || !b) return 'no-decision';
  if (a.framework === b.framework && a.code === b.code) return 'same-procedure';
  if (a.decision === null || b.decision === null) return 'no-decision';
  if (a.framework !== b.framework) return 'different-framework';
  return currentState(a) === currentState(b) ? 'same-decision' : 'different-decision';
}
