import type { Site } from './model';
import { Random } from './random';

export type SurveyClass = 'A' | 'B' | 'C' | 'D';
type SurveyAbsence = 'DI' | 'NR' | 'NV';

export interface SurveySpec {
  /** Names the random streams: two campaigns of one survey share the lasting effect of each site. */
  survey: string;
  campaign: number;
  /** Mean of the published scores, and standard deviation of the true site effects. */
  mean: number;
  /** Mean of the campaign before, which the evolution looks back to. */
  previousMean: number;
  spread: number;
  /** Lower bounds of A, B and C. */
  bounds: readonly [a: number, b: number, c: number];
  /** National mean of each dimension, in the order of the file, and how it follows the overall score. */
  dimensions: readonly { mean: number; slope: number }[];
  recommendation: number;
  /** Median number of answers, and spread of its logarithm. */
  answers: { median: number; spread: number };
  /** Share of sites that did not answer, and whose collection was not validated. */
  nonRespondents: number;
  notValidated: number;
  /** Published evolution: compared with the campaign before, or NA everywhere. */
  hasEvolution: boolean;
}

export interface ScoredSurvey {
  answers: number;
  score: number;
  class: SurveyClass;
  /** Score of each dimension, in the order of the spec. */
  dimensions: number[];
  recommendation: number;
  recommendationAnswers: number;
}

export interface SurveyResult {
  site: Site;
  isMandatory: boolean;
  scored: ScoredSurvey | null;
  absence: SurveyAbsence | null;
  evolution: string;
}

const MINIMUM_ANSWERS = 30;
/** Standard deviation between the patients of one site. */
const PATIENT_SPREAD = 14.6;

/** How far a patient's score and recommendation go together. */
const SCORE_IN_RECOMMENDATION = 0.47;

/** One campaign: the score is a true site effect plus the noise its number of answers leaves. */
export function runSurvey(sites: readonly Site[], spec: SurveySpec): SurveyResult[] {
  const now = campaignScores(sites, spec);
  const before = spec.hasEvolution
    ? campaignScores(sites, { ...spec, campaign: spec.campaign - 1, mean: spec.previousMean })
    : null;
  return sites.map((site) => {
    const random = streamOf(spec, site, 'result');
    const draw = now.get(site.finess);
    const absence = absenceOf(random, spec, draw);
    const isMandatory = (draw?.answers ?? 0) >= 35 || random.chance(0.08);
    if (absence || !draw) return { site, isMandatory, scored: null, absence: absence ?? 'DI', evolution: '' };
    const scored = detail(random, spec, draw);
    const previous = before?.get(site.finess);
    const isComparable = previous !== undefined && previous.answers >= MINIMUM_ANSWERS && random.chance(0.93);
    const evolution = isComparable ? evolutionOf(classOf(previous.score, spec.bounds), scored.class) : '4-Non calculable';
    return { site, isMandatory, scored, absence: null, evolution };
  });
}

function absenceOf(random: Random, spec: SurveySpec, draw: Draw | undefined): SurveyAbsence | null {
  const chance = random.next();
  if (chance < spec.nonRespondents) return 'NR';
  if (chance < spec.nonRespondents + spec.notValidated) return 'NV';
  return !draw || draw.answers < MINIMUM_ANSWERS ? 'DI' : null;
}

/** Class from the published score: the lower bound belongs to the better class. */
export function classOf(score: number, [a, b, c]: SurveySpec['bounds']): SurveyClass {
  return score >= a ? 'A' : score >= b ? 'B' : score >= c ? 'C' : 'D';
}

interface Draw {
  answers: number;
  score: number;
  /** True score, and what chance adds to it, in standard errors. */
  level: number;
  chance: number;
}

function streamOf(spec: SurveySpec, site: Site, purpose: string): Random {
  return new Random(`${spec.survey}:${spec.campaign}:${site.finess}:${purpose}`);
}

/** Answers and score of every site, centred so that the scored ones have the mean of the spec. */
function campaignScores(sites: readonly Site[], spec: SurveySpec): Map<string, Draw> {
  const draws = sites.map((site) => {
    const lasting = new Random(`${spec.survey}:${site.finess}`);
    const effect = 0.75 * site.quality + 0.6 * lasting.normal();
    const activity = 0.85 * (3.5 * (site.size - 0.62)) + 0.5 * lasting.normal();
    const random = streamOf(spec, site, 'score');
    const answers = Math.round(spec.answers.median * Math.exp(spec.answers.spread * (0.95 * activity + 0.2 * random.normal())));
    const trueScore = spec.mean + spec.spread * (effect + 0.28 * random.normal());
    const chance = random.normal();
    const score = trueScore + (PATIENT_SPREAD / Math.sqrt(Math.max(answers, 5))) * chance;
    return { finess: site.finess, answers, score, level: trueScore, chance };
  });
  const scored = draws.filter(({ answers }) => answers >= MINIMUM_ANSWERS);
  const shift = spec.mean - scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
  return new Map(
    draws.map(({ finess, answers, score, level, chance }) => [
      finess,
      { answers, score: rounded(Math.min(95, Math.max(45, score + shift))), level: level + shift, chance },
    ]),
  );
}

function detail(random: Random, spec: SurveySpec, { answers, score, level, chance }: Draw): ScoredSurvey {
  const noise = Math.max(0.8, 9 / Math.sqrt(answers));
  const dimensions = spec.dimensions.map(({ mean, slope }) =>
    rounded(Math.min(99, Math.max(25, mean + slope * (score - spec.mean) + (1.6 + noise) * random.normal()))),
  );
  // A share of yes: the true share follows the true score, and the patients who gave the score also gave the answers.
  const share = Math.min(0.97, Math.max(0.05, (spec.recommendation + 3.5 * (level - spec.mean)) / 100));
  const patients = SCORE_IN_RECOMMENDATION * chance + Math.sqrt(1 - SCORE_IN_RECOMMENDATION ** 2) * random.normal();
  const recommending = answers * share + Math.sqrt(answers * share * (1 - share)) * patients;
  return {
    answers,
    score,
    class: classOf(score, spec.bounds),
    dimensions,
    recommendation: Math.round((1000 * Math.min(answers, Math.max(0, Math.round(recommending)))) / answers) / 10,
    recommendationAnswers: answers - (random.chance(0.55) ? 0 : random.int(0, Math.ceil(answers / 60))),
  };
}

function evolutionOf(before: SurveyClass, now: SurveyClass): string {
  return before === now ? '2-Stable' : now < before ? '3-Amélioration' : '1-Diminution';
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
