import type { CurrentCertification } from '@/lib/domain/current-certification';

/**
 * How the certifications of two sites stand to each other. Facts about procedures: never better nor worse. Two frameworks ask
 * different questions, and two sites of one procedure share one decision.
 */
export type DecisionRelation = 'same-procedure' | 'same-decision' | 'different-decision' | 'different-framework' | 'no-decision';

export function compareDecisions(a: CurrentCertification, b: CurrentCertification): DecisionRelation {
  if (a.procedureCode === null || b.procedureCode === null) return 'no-decision';
  if (a.framework === b.framework && a.procedureCode === b.procedureCode) return 'same-procedure';
  if (a.state === 'pending' || b.state === 'pending') return 'no-decision';
  if (a.framework !== b.framework) return 'different-framework';
  return a.state === b.state ? 'same-decision' : 'different-decision';
}
