import { currentProcedure, type ProcedureRecord } from '@/lib/domain/certification';
import type { Measurement } from '@/lib/domain/measurement';
import type { ReleaseContext } from '@/lib/domain/profile/context';
import { intervalOf, type ResultInterval } from '@/lib/domain/uncertainty/interval';
import { compare } from './compare';
import { compareDecisions } from './compare-decisions';
import { comparedResults, concernedIndicators, counterpartOf, type ResultsByCode, sideOf } from './compared-results';
import { comparedTogether } from './compared-together';
import type { MeanReference } from './mean-interval';
import { type Against, type MeanScope, type Opponents, opponentsOf } from './opponents';
import type { Comparison, DecisionComparison, Refusal, Refused } from './verdict';

export interface ComparedSite {
  measurements: readonly Measurement[];
  procedures: readonly ProcedureRecord[];
}

export interface ComparisonContext extends ReleaseContext {
  /** The mean to hold the site at this position against; null when its region or group is unknown or has no result. */
  meanFor(position: number, scope: MeanScope, indicator: string, campaign: number): MeanReference | null;
}

/** The latest result of one site; no measurement when no file has a row. */
export interface ComparedCell {
  measurement: Measurement | null;
  interval: ResultInterval | null;
  /** The release has a newer campaign, in which this site has no row. */
  isStale: boolean;
}

/** a seen from b; a comparison without anything to stand on has no evidence. */
export interface SiteVerdict extends Opponents {
  comparison: Comparison | Refused<null>;
}

export interface ComparedRow {
  indicator: string;
  /** In the order of the sites. */
  cells: readonly ComparedCell[];
  verdicts: readonly SiteVerdict[];
}

export interface SiteComparison {
  /** In the order of the catalogue. */
  rows: readonly ComparedRow[];
  /** A decision has no mean: empty against one. */
  decisions: readonly { a: number; b: number; comparison: DecisionComparison }[];
  /** Differences tested together, and those among them withdrawn because they would not stand among so many looks. */
  tested: number;
  withdrawn: number;
}

/**
 * Sites side by side on every indicator that concerns one of them. Two results are only compared on the same indicator and
 * campaign; everything else is refused with its reason. All differences are controlled together.
 */
export function compareSites(sites: readonly ComparedSite[], against: Against, context: ComparisonContext): SiteComparison {
  const results = sites.map(({ measurements }) => comparedResults(measurements, context));
  const opponents = opponentsOf(sites.length, against);
  const rows = concernedIndicators(results).map((indicator) => ({
    indicator,
    cells: results.map((found) => cellOf(found, indicator, context)),
    verdicts: opponents.map((pair) => ({ ...pair, comparison: compareOn(indicator, pair, results, context) })),
  }));
  return { ...controlled(rows), decisions: decisionsOf(sites, opponents) };
}

function cellOf(results: ResultsByCode, code: string, context: ReleaseContext): ComparedCell {
  const found = results.get(code);
  if (!found) return { measurement: null, interval: null, isStale: false };
  const { measurement, isStale } = found;
  return { measurement, isStale, interval: intervalOf(measurement, context.uncertaintyOf(code, measurement.campaign)) };
}

function compareOn(
  code: string,
  { a, b }: Opponents,
  sites: readonly ResultsByCode[],
  context: ComparisonContext,
): Comparison | Refused<null> {
  const one = sideAt(a, code, sites, context);
  if (typeof b === 'string') return one ? compareWithMean(code, a, b, one, context) : refused('no-row');
  const other = sideAt(b, code, sites, context);
  if (!one && !other) return refused('no-row');
  const first = one ?? counterpartAt(a, code, sites, context);
  const second = other ?? counterpartAt(b, code, sites, context);
  return first && second ? compare(first, second) : refused('no-row');
}

function compareWithMean(
  code: string,
  position: number,
  scope: MeanScope,
  side: NonNullable<ReturnType<typeof sideOf>>,
  context: ComparisonContext,
): Comparison | Refused<null> {
  if (side.kind !== 'site') return refused('no-row');
  const { campaign } = side.measurement;
  const reference = context.meanFor(position, scope, code, campaign);
  if (!reference) return refused(side.measurement.status === 'scored' ? 'no-reference' : 'status');
  return compare(side, { kind: 'mean', reference, uncertainty: context.uncertaintyOf(code, campaign) });
}

function sideAt(position: number, code: string, sites: readonly ResultsByCode[], context: ReleaseContext) {
  const results = sites[position];
  return results ? sideOf(results, code, context) : null;
}

function counterpartAt(position: number, code: string, sites: readonly ResultsByCode[], context: ReleaseContext) {
  const results = sites[position];
  return results ? counterpartOf(results, code, context) : null;
}

function refused(reason: Refusal): Refused<null> {
  return { verdict: 'not-comparable', reason, evidence: null };
}

function decisionsOf(sites: readonly ComparedSite[], opponents: readonly Opponents[]): SiteComparison['decisions'] {
  const current = sites.map(({ procedures }) => currentProcedure(procedures));
  return opponents.flatMap(({ a, b }) =>
    typeof b === 'string' ? [] : [{ a, b, comparison: compareDecisions(current[a] ?? null, current[b] ?? null) }],
  );
}

/** The same rows, their differences judged as one family of tests. */
function controlled(rows: readonly ComparedRow[]): Omit<SiteComparison, 'decisions'> {
  const alone = rows.flatMap(({ verdicts }) => verdicts.flatMap(({ comparison }) => (hasEvidence(comparison) ? comparison : [])));
  const together = comparedTogether(alone);
  const judged = new Map(alone.map((comparison, index) => [comparison, together[index] ?? comparison]));
  return {
    rows: rows.map((row) => ({
      ...row,
      verdicts: row.verdicts.map((verdict) => {
        const { comparison } = verdict;
        return hasEvidence(comparison) ? { ...verdict, comparison: judged.get(comparison) ?? comparison } : verdict;
      }),
    })),
    tested: alone.filter(({ evidence }) => evidence.difference !== null).length,
    withdrawn: together.filter((comparison) => comparison.verdict !== 'not-comparable' && comparison.isWithdrawn).length,
  };
}

function hasEvidence(comparison: Comparison | Refused<null>): comparison is Comparison {
  return comparison.evidence !== null;
}
