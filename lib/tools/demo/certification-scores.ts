import type { DecisionLabel } from './certification-decisions';
import type { Random } from './random';

const CHAPTERS = [
  { id: 1, title: 'Le patient', offset: 0.4 },
  { id: 2, title: 'Les équipes de soins', offset: 1.2 },
  { id: 3, title: "L'établissement", offset: -1.4 },
] as const;

/** Typical mean score of a procedure by its decision, with its spread. */
const LEVELS: Readonly<Record<DecisionLabel, readonly [mean: number, spread: number]>> = {
  'Certifié avec mention': [96.6, 1.2],
  Certifié: [92.3, 2.4],
  'Certifié sous conditions': [85.2, 3],
  'Non certifié': [77.5, 4.5],
};

export interface ChapterScore {
  id: number;
  title: string;
  /** Out of 100, two decimals: the mean of its objectives. */
  score: number;
  objectives: { item: string; score: number }[];
}

/** Chapter and objective means that fit a decision. `objectives` gives their number in each chapter. */
export function drawChapters(
  random: Random,
  decision: DecisionLabel,
  objectives: readonly [number, number, number],
): ChapterScore[] {
  const [mean, spread] = LEVELS[decision];
  const level = mean + spread * random.normal();
  return CHAPTERS.map(({ id, title, offset }, index) => {
    const chapterLevel = level + offset + 1.2 * random.normal();
    const scores = Array.from({ length: objectives[index] ?? 0 }, (_, rank) => ({
      item: `${id}.${rank + 1}`,
      score: bounded(chapterLevel + 2.6 * random.normal()),
    }));
    return { id, title, score: bounded(scores.reduce((sum, { score }) => sum + score, 0) / scores.length), objectives: scores };
  });
}

function bounded(score: number): number {
  return Math.round(Math.min(100, Math.max(20, score)) * 100) / 100;
}
