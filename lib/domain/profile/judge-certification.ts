import { currentProcedure, DECISIONS, type Decision, type ProcedureRecord } from '@/lib/domain/certification';
import type { ItemReason, ItemVerdict, ProfileItem } from './item';

const RULES: Readonly<Record<Decision, { verdict: ItemVerdict; reason: ItemReason }>> = {
  'with-distinction': { verdict: 'strength', reason: 'decision-distinction' },
  certified: { verdict: 'undecided', reason: 'decision-certified' },
  'with-conditions': { verdict: 'weakness', reason: 'decision-conditions' },
  'not-certified': { verdict: 'weakness', reason: 'decision-not-certified' },
};

/**
 * The decision of the current frameworks. V2014 says nothing of today: a site with no other procedure has none.
 * "Certified" is the ordinary decision: neither strength nor weakness.
 */
export function judgeCertification(procedures: readonly ProcedureRecord[]): ProfileItem {
  const indicator = 'certification';
  const procedure = currentProcedure(procedures);
  if (!procedure) {
    return { indicator, campaign: null, verdict: 'absent', rule: 'status', reason: 'no-procedure', evidence: null };
  }
  const { framework, code, decidedOn, siteCount } = procedure;
  const decision = DECISIONS.find((known) => known === procedure.decision) ?? null;
  const evidence = { kind: 'decision', framework, procedure: code, decision, decidedOn, siteCount } as const;
  const campaign = decidedOn ? Number(decidedOn.slice(0, 4)) : null;
  if (decision === null) return { indicator, campaign, verdict: 'absent', rule: 'status', reason: 'no-decision', evidence };
  return { indicator, campaign, rule: 'decision', ...RULES[decision], evidence };
}
