import { hasExpectedCount } from './expected-count';
import { poissonCdf, poissonLimits } from './poisson';

/** One site: events observed, and expected from its patients. */
export interface OutcomeCount {
  observed: number;
  expected: number;
}

/** How far the outcome ratios of a campaign are scattered beyond the chance in their counts. Shares from 0 to 1. */
export interface OutcomeDispersion {
  sites: number;
  /** Sites whose 95 % Poisson limits exclude the expected number. */
  outsideShare: number;
  /** What chance alone would make of it: less than 5 %, since counts are whole. */
  outsideByChance: number;
}

/** Null without sites. */
export function outcomeDispersion(counts: readonly OutcomeCount[]): OutcomeDispersion | null {
  const usable = counts.filter(({ expected }) => hasExpectedCount(expected));
  if (usable.length === 0) return null;
  const outside = usable.filter(({ observed, expected }) => isOutside(observed, expected)).length;
  const byChance = usable.reduce((sum, { expected }) => sum + chanceOutside(expected), 0);
  return { sites: usable.length, outsideShare: outside / usable.length, outsideByChance: byChance / usable.length };
}

function isOutside(observed: number, expected: number): boolean {
  const { lower, upper } = poissonLimits(observed);
  return expected < lower || expected > upper;
}

/** Probability that a site with nothing but chance against it is outside: the two exact tails of 2.5 % at most. */
function chanceOutside(expected: number): number {
  let few = 0;
  while (poissonCdf(few, expected) < TAIL) few++;
  let many = few;
  while (1 - poissonCdf(many - 1, expected) >= TAIL) many++;
  return (few === 0 ? 0 : poissonCdf(few - 1, expected)) + 1 - poissonCdf(many - 1, expected);
}

const TAIL = 0.025;
