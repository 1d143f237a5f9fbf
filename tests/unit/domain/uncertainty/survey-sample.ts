import type { SiteScore } from '@/lib/domain/uncertainty/site-score';
import type { SurveyCampaign } from '@/lib/domain/uncertainty/survey-campaign';

/** Repeatable numbers in [0, 1): mulberry32. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Repeatable standard normal numbers. */
export function normalsFrom(seed: number): () => number {
  const next = numbersFrom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Sites that differ as much whatever their size: what the ten groups suppose. */
export function drawSites(seed: number, sites: number, individualSd: number, betweenSd: number): readonly SiteScore[] {
  const next = numbersFrom(seed);
  const normal = normalsFrom(seed + 1);
  return Array.from({ length: sites }, (_, index) => {
    const n = Math.round(30 * 40 ** next());
    return { site: `S${index}`, n, score: 74 + betweenSd * normal() + (individualSd / Math.sqrt(n)) * normal() };
  });
}

export interface DrawnSurvey {
  seed: number;
  sites?: number;
  campaigns?: readonly number[];
  /** Between the patients of one site: what an estimate should find. */
  individualSd?: number;
  dimensionSd?: number;
  /** Between the true levels of sites of 200 answers. */
  betweenSd?: number;
  /** True variance goes with n to the power of minus this: small sites differ more among themselves. */
  trend?: number;
  /** Standard deviation of the real change of a site from one campaign to the next. */
  changeSd?: number;
}

/** A survey as the real ones are: an overall score, a dimension, a recommendation rate, and small sites that truly differ more. */
export function drawSurvey({
  seed,
  sites = 800,
  campaigns = [2020],
  individualSd = 12,
  dimensionSd = 18,
  betweenSd = 3,
  trend = 0.35,
  changeSd = 0.6,
}: DrawnSurvey): readonly SurveyCampaign[] {
  const next = numbersFrom(seed);
  const normal = normalsFrom(seed + 1);
  const levels = Array.from({ length: sites }, () => {
    const size = 40 ** next();
    const spread = (size * 30) / 200;
    const [shared, own, part] = [normal(), normal(), normal()];
    const scale = spread ** (-trend / 2);
    return {
      size,
      overall: 74 + betweenSd * scale * shared,
      rate: 57 + 3.7 * betweenSd * scale * (0.93 * shared + 0.37 * own),
      dimension: 70 + 1.5 * betweenSd * scale * (0.9 * shared + 0.44 * part),
    };
  });
  return campaigns.map((campaign) => {
    const scores = new Map<string, SiteScore[]>([
      ['esatis-ca', []],
      ['esatis-ca-recommend', []],
      ['esatis-ca-care', []],
    ]);
    for (const [index, level] of levels.entries()) {
      const n = Math.round(30 * level.size * (0.9 + 0.2 * next()));
      const change = changeSd * normal();
      // What patients think of their stay goes into their score and into their recommendation.
      const patients = normal() / Math.sqrt(n);
      const draw = (indicator: string, mean: number, sd: number, shared: number) => {
        const chance = sd * (shared * patients + Math.sqrt((1 - shared ** 2) / n) * normal());
        scores.get(indicator)?.push({ site: `S${index}`, n, score: Math.min(100, Math.max(0, mean + chance)) });
      };
      draw('esatis-ca', level.overall + change, individualSd, 1);
      const rate = Math.min(97, Math.max(3, level.rate + 3.7 * change));
      draw('esatis-ca-recommend', rate, Math.sqrt(rate * (100 - rate)), 0.47);
      draw('esatis-ca-care', level.dimension + change, dimensionSd, 0.6);
    }
    return { survey: 'esatis-ca', campaign, scores, evolutions: new Map() };
  });
}
