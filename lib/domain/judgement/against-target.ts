import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { ReleaseContext } from './context';
import { officialPosition } from './official-position';
import { hasTooFewCases } from './refusal';
import { type Comparison, decided, undecided } from './verdict';

/** A class that more than this share of the classified sites have distinguishes nobody. */
export const COMMON_SHARE = 0.5;

/**
 * What an official class given against a target tells (patient records, hand-rub use): its ends only, when no more than half of
 * the sites share them, and never against the mean that stands beside it.
 */
export function againstTarget(
  measurement: ScoredMeasurement,
  sides: Pick<Comparison, 'a' | 'b'>,
  context: ReleaseContext,
): Comparison {
  const { indicator, campaign, class: letter, n } = measurement;
  const position = officialPosition(measurement);
  if (position !== 'top' && position !== 'bottom') return undecided('class-middle', sides);
  if (position === 'top' && hasTooFewCases(n)) return undecided('too-few-cases', sides);
  const shared = letter === null ? null : context.classShare(indicator, campaign, letter);
  if (!shared) return undecided('no-reference', sides);
  if (shared.share > COMMON_SHARE) return undecided('class-shared', sides);
  if (isAgainstMean(position, sides)) return undecided('class-against-mean', sides);
  const basis = INDICATORS[indicator]?.family === 'icsha' ? 'full-count' : 'official-class';
  return decided(position === 'top' ? 'better' : 'worse', basis, sides);
}

function isAgainstMean(position: 'top' | 'bottom', { a, b }: Pick<Comparison, 'a' | 'b'>): boolean {
  const [value, centre] = [a?.value ?? null, b?.value ?? null];
  if (value === null || centre === null) return false;
  return position === 'top' ? value < centre : value > centre;
}
