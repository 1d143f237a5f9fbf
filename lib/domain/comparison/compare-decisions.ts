import { DECISIONS, type Framework, type ProcedureRecord, V2014_LEVELS } from '@/lib/domain/certification';
import type { DecisionComparison, DecisionEvidence } from './verdict';

/**
 * Compares two certification decisions of one framework by HAS's own order. Two frameworks ask different questions: refused.
 * Two sites of one procedure share its decision: refused too, and this says more than "no difference".
 */
export function compareDecisions(a: ProcedureRecord | null, b: ProcedureRecord | null): DecisionComparison {
  const evidence = { a: evidenceOf(a), b: evidenceOf(b) };
  const refuse = (reason: 'different-framework' | 'same-procedure' | 'no-decision') =>
    ({ verdict: 'not-comparable', reason, evidence }) as const;
  if (!a || !b) return refuse('no-decision');
  if (a.framework !== b.framework) return refuse('different-framework');
  if (a.code === b.code) return refuse('same-procedure');
  const ranks = { a: rankOf(a), b: rankOf(b) };
  if (ranks.a === null || ranks.b === null) return refuse('no-decision');
  const verdict = ranks.a < ranks.b ? 'better' : ranks.a > ranks.b ? 'worse' : 'no-demonstrable-difference';
  return { verdict, basis: 'decision', evidence };
}

const ORDERS: Readonly<Record<Framework, readonly string[]>> = { V2014: V2014_LEVELS, V2020: DECISIONS, V2025: DECISIONS };

/** 0 is the highest; null without a decision of the framework. */
function rankOf({ framework, decision }: ProcedureRecord): number | null {
  const rank = decision === null ? -1 : ORDERS[framework].indexOf(decision);
  return rank === -1 ? null : rank;
}

function evidenceOf(procedure: ProcedureRecord | null): DecisionEvidence | null {
  if (!procedure) return null;
  const { framework, code, decision, decidedOn, siteCount } = procedure;
  return { framework, procedure: code, decision, decidedOn, siteCount };
}
