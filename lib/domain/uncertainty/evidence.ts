/** One reading of the individual standard deviation, from one part of the data. */
export interface Evidence {
  source: /** Ten groups, put right by what they find for the recommendation rate of the same file, whose deviation is known. */
    | 'rate'
    /** The same sites in two campaigns. */
    | 'two-campaigns'
    /** Dimensions: the overall score's deviation times the ratio of the two slopes of the ten groups. */
    | 'overall-slope'
    /** Dimensions: the overall score's deviation times the ratio of the spreads of the scores. */
    | 'overall-spread';
  sd: number;
  /** Relative standard error. */
  error: number;
}

/** What several readings say together: geometric mean, each weighted by 1/error². Null without any. */
export function weigh(evidence: readonly Pick<Evidence, 'sd' | 'error'>[]): { sd: number; error: number } | null {
  if (evidence.length === 0) return null;
  const weight = evidence.reduce((sum, { error }) => sum + 1 / error ** 2, 0);
  const log = evidence.reduce((sum, { sd, error }) => sum + Math.log(sd) / error ** 2, 0);
  return { sd: Math.exp(log / weight), error: 1 / Math.sqrt(weight) };
}
