import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement, ScoredMeasurement } from '@/lib/domain/measurement';
import { againstTarget } from './against-target';
import { byDifference, meanSide, siteSide } from './by-difference';
import type { SiteContext } from './context';
import { expectedOutcome } from './expected-outcome';
import { fairReference, type MeanScope } from './mean-reference';
import { isOfficialAlert } from './official-alert';
import { hasTooFewCases, isOfEntityAlone, MIN_REFERENCE_SITES } from './refusal';
import { type Comparison, decided, type SideEvidence, undecided } from './verdict';

/**
 * What can be said of one result, held against the mean of the country, of its region or of establishments like it: the one
 * rule behind every page, card and answer. In order: is there a result; HAS's alert; our test where an interval allows one; else
 * the official class, nationwide only. Several results of a site are then controlled together (false-discoveries.ts).
 */
export function againstMean(measurement: Measurement, scope: MeanScope, context: SiteContext): Comparison {
  const { indicator: code, campaign } = measurement;
  const isOfEntity = isOfEntityAlone(measurement, context);
  const uncertainty = context.uncertaintyOf(code, campaign);
  const a = siteSide(measurement, uncertainty);
  if (measurement.status !== 'scored') return undecided('status', { a, b: null });
  const found = context.meanFor(scope, code, campaign);
  const reference = found && fairReference(found, measurement);
  const b = reference && meanSide(reference, uncertainty);
  if (isOfficialAlert(measurement)) return decided('worse', 'alert', { a, b });
  if (isOfEntity) return undecided('of-legal-entity', { a, b });
  const indicator = INDICATORS[code];
  if (indicator?.family === 'outcome') {
    return scope === 'country' ? expectedOutcome(measurement, { a, b }) : undecided('no-reference', { a, b: null });
  }
  if (indicator?.family === 'esatis' && indicator.unit === 'percent') return undecided('raw-rate', { a, b });
  return tested(measurement, a, b) ?? byClass(measurement, a, b, scope, context);
}

/** Null when no test can be made, and the class may speak. */
function tested({ n }: ScoredMeasurement, a: SideEvidence, b: SideEvidence | null): Comparison | null {
  if (a.interval.origin === 'none') return null;
  if (hasTooFewCases(n)) return undecided('too-few-cases', { a, b });
  if (!b) return undecided('no-reference', { a, b });
  if (b.n === null || b.n < MIN_REFERENCE_SITES) return undecided('too-few-sites', { a, b });
  return byDifference(a, b);
}

/** The letter of a survey comes from plain cut-offs and ignores chance: without an interval it is a fact and decides nothing. */
function byClass(
  measurement: ScoredMeasurement,
  a: SideEvidence,
  b: SideEvidence | null,
  scope: MeanScope,
  context: SiteContext,
): Comparison {
  const sides = { a, b };
  const isSurvey = INDICATORS[measurement.indicator]?.family === 'esatis';
  if (isSurvey || measurement.class === null) return undecided('no-interval', sides);
  return scope === 'country' ? againstTarget(measurement, sides, context) : undecided('class-only', sides);
}
