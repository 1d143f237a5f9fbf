/** Share of false findings accepted among the findings shown together. */
export const FALSE_DISCOVERY_RATE = 0.05;

/**
 * Benjamini-Hochberg: which of these two-sided p values are findings when they are all looked at together.
 * The answer keeps the order of the input.
 */
export function controlFalseDiscoveries(pValues: readonly number[], q = FALSE_DISCOVERY_RATE): readonly boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const limit = sorted.findLast((p, index) => p <= ((index + 1) / sorted.length) * q);
  return pValues.map((p) => limit !== undefined && p <= limit);
}
