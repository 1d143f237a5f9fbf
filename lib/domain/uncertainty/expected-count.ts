/**
 * Fewest expected events for a ratio to say anything: with one in twenty, no event gives 0 and one gives 20 or more.
 * HAS publishes ratios over 0.0005 expected events.
 */
const MIN_EXPECTED = 0.05;

/** Whether observed over expected is a ratio at all; false for zero, for nearly zero, and where nothing is published. */
export function hasExpectedCount(expected: number | null): expected is number {
  return expected !== null && expected >= MIN_EXPECTED;
}
