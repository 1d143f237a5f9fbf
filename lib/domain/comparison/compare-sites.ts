import type { CurrentCertification } from '@/lib/domain/current-certification';
import { existing } from '@/lib/domain/existing';
import { addToGroup } from '@/lib/domain/groups';
import { againstSite } from '@/lib/domain/judgement/against-site';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { controlled } from '@/lib/domain/judgement/false-discoveries';
import { againstMeans } from '@/lib/domain/judgement/read-site';
import { isOfEntityAlone } from '@/lib/domain/judgement/refusal';
import { type Comparison, REFUSALS, undecided } from '@/lib/domain/judgement/verdict';
import type { Measurement } from '@/lib/domain/measurement';
import { compareDecisions, type DecisionRelation } from './compare-decisions';
import { type ComparedCell, cellOf } from './compared-cell';
import { comparedResults, concernedIndicators, counterpartOf, type ResultsByCode } from './compared-results';
import { impliedBy } from './implied';
import { type Against, type Opponents, opponentsOf } from './opponents';

export interface ComparedSite {
  measurements: readonly Measurement[];
  certification: CurrentCertification;
  /** What the release knows, seen from this site. */
  context: SiteContext;
}

/** a seen from b. */
export interface SiteVerdict extends Opponents {
  comparison: Comparison;
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
  /** Facts about procedures; a decision has no mean: empty against one. */
  decisions: readonly { a: number; b: number; relation: DecisionRelation }[];
  /** Differences tested, and those among them withdrawn because they would not stand among so many looks. */
  tested: number;
  withdrawn: number;
}

/**
 * Sites side by side on every indicator that concerns one of them. Against a mean, each site has the verdicts of its own page.
 * Against one another, two results are only compared on the same indicator and campaign; everything else is refused with its
 * reason, and all differences of the page are controlled together.
 */
export function compareSites(sites: readonly ComparedSite[], against: Against): SiteComparison {
  const results = sites.map(({ measurements, context }) => comparedResults(measurements, context));
  const opponents = opponentsOf(sites.length, against);
  const codes = concernedIndicators(sites, results);
  const verdicts = against.kind === 'mean' ? besideMean(sites, results, against) : betweenSites(sites, results, codes, opponents);
  const all = codes.flatMap((code) => verdicts.get(code) ?? []).map(({ comparison }) => comparison);
  return {
    rows: codes.map((indicator) => ({
      indicator,
      cells: sites.map((site, position) => cellOf(indicator, existing(results[position]), site)),
      verdicts: verdicts.get(indicator) ?? [],
    })),
    decisions: decisionsOf(sites, opponents),
    tested: all.filter(({ p }) => p !== null).length,
    withdrawn: all.filter(({ isWithdrawn }) => isWithdrawn).length,
  };
}

type VerdictsByCode = Map<string, SiteVerdict[]>;

function besideMean(
  sites: readonly ComparedSite[],
  results: readonly ResultsByCode[],
  { scope }: Extract<Against, { kind: 'mean' }>,
): VerdictsByCode {
  const verdicts: VerdictsByCode = new Map();
  for (const [a, { context }] of sites.entries()) {
    const latest = [...existing(results[a]).values()];
    const judged = againstMeans(latest, scope, context);
    for (const [index, { measurement }] of latest.entries()) {
      addToGroup(verdicts, measurement.indicator, { a, b: scope, comparison: existing(judged[index]) });
    }
  }
  return verdicts;
}

function betweenSites(
  sites: readonly ComparedSite[],
  results: readonly ResultsByCode[],
  codes: readonly string[],
  opponents: readonly Opponents[],
): VerdictsByCode {
  const ofSites = opponents.filter(areSites);
  const pairs = codes.flatMap((code) =>
    ofSites.map(({ a, b }) => ({ code, a, b, alone: compareOn(code, a, b, sites, results) })),
  );
  const together = controlled(pairs.map(({ alone }) => alone));
  const implied = impliedBy(sites, results);
  const verdicts: VerdictsByCode = new Map();
  for (const [index, { code, a, b, alone }] of pairs.entries()) {
    const comparison = existing(together[index]);
    addToGroup(verdicts, code, { a, b, comparison: comparison.isWithdrawn && implied(code, a, b) ? alone : comparison });
  }
  return verdicts;
}

function compareOn(
  code: string,
  a: number,
  b: number,
  sites: readonly ComparedSite[],
  results: readonly ResultsByCode[],
): Comparison {
  const [context, others, one, other] = [sites[a]?.context, sites[b]?.context, results[a], results[b]];
  const own = [one?.get(code)?.measurement, other?.get(code)?.measurement];
  if (!context || !others || !one || !other || (!own[0] && !own[1])) return undecided('no-row');
  const first = own[0] ?? counterpartOf(one, code);
  const second = own[1] ?? counterpartOf(other, code);
  if (!first || !second) return undecided('no-row');
  const comparison = againstSite(first, second, context);
  const isOfEntity = isOfEntityAlone(first, context) || isOfEntityAlone(second, others);
  return isOfEntity && !isToldAnyway(comparison) ? undecided('entity-at-annex', comparison) : comparison;
}

/** HAS's alerts, and what forbids any comparison of the two. */
function isToldAnyway({ basis, reason }: Comparison): boolean {
  return basis === 'alert' || reason === 'both-flagged' || REFUSALS.some((refusal) => refusal === reason);
}

function decisionsOf(sites: readonly ComparedSite[], opponents: readonly Opponents[]): SiteComparison['decisions'] {
  return opponents.filter(areSites).map(({ a, b }) => {
    const [one, other] = [existing(sites[a]), existing(sites[b])];
    return { a, b, relation: compareDecisions(one.certification, other.certification) };
  });
}

/** Two of the sites, none of them a mean. */
function areSites(opponents: Opponents): opponents is Opponents & { b: number } {
  return typeof opponents.b === 'number';
}
