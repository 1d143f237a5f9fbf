import type { ProcedureRecord } from '@/lib/domain/certification';
import { existing } from '@/lib/domain/existing';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import type { Measurement } from '@/lib/domain/measurement';
import type { ProfileItem } from './item';
import { itemsOf, type Profile } from './profile-of';
import { CARE_REASONS, type CareReason, careReasonOf, type QuestionTopic, topicOf } from './question-topics';

export interface Question {
  topic: QuestionTopic;
  /** Year of the decision or of the collection it comes from; null where the question does not say it. */
  year: number | null;
}

export interface CareQuestions {
  reason: CareReason;
  questions: readonly Question[];
}

/** More than three is a list nobody takes to a consultation. */
export const MAX_QUESTIONS = 3;

interface Candidate extends Question {
  reason: CareReason;
}

/**
 * What a patient may ask this hospital, by reason for care: from what is flagged, then weak, then missing, then old. Nothing is
 * asked about our own files, and often there is nothing to ask.
 */
export function questionsFor(
  profile: Profile,
  measurements: readonly Measurement[],
  procedure: ProcedureRecord | null,
): readonly CareQuestions[] {
  const items = profile.flatMap(itemsOf);
  const all = [
    ...decisionQuestions(procedure),
    ...standingAlerts(measurements).flatMap(({ indicator, campaign }) => ask(indicator, existing(FLAGGED[indicator]), campaign)),
    ...items.filter(isWeak).flatMap(({ indicator }) => ask(indicator, topicOf(indicator))),
    ...items.filter(isBelowTarget).flatMap(({ indicator }) => ask(indicator, topicOf(indicator))),
    ...items.filter(isMissing).flatMap(({ indicator }) => ask(indicator, missingTopic(indicator))),
    ...oldQuestions(items),
  ];
  return CARE_REASONS.flatMap((reason) => {
    const questions = distinct(all.filter((candidate) => candidate.reason === reason)).slice(0, MAX_QUESTIONS);
    return questions.length > 0 ? [{ reason, questions }] : [];
  });
}

/** Of every indicator HAS flags: a test holds it against the catalogue. */
export const FLAGGED: Readonly<Record<string, QuestionTopic>> = { ete_ortho: 'clots-flagged', iso_ortho: 'infections-flagged' };

function ask(indicator: string, topic: QuestionTopic | null, year: number | null = null): readonly Candidate[] {
  return [topic].filter((asked) => asked !== null).map((asked) => ({ reason: careReasonOf(indicator), topic: asked, year }));
}

function decisionQuestions(procedure: ProcedureRecord | null): readonly Candidate[] {
  const topic = (['not-certified', 'with-conditions'] as const).find((decision) => decision === procedure?.decision);
  const year = procedure?.decidedOn ? Number(procedure.decidedOn.slice(0, 4)) : null;
  return topic ? [{ reason: 'any', topic, year }] : [];
}

function isWeak({ verdict }: ProfileItem): boolean {
  return verdict === 'weakness';
}

/** Below the target, though so many others are that it is no weakness of this hospital. */
function isBelowTarget({ reason, evidence }: ProfileItem): boolean {
  return evidence?.class === 'C' && (reason === 'class-shared' || reason === 'class-against-mean');
}

const ASKABLE: readonly ProfileItem['reason'][] = ['insufficient-data', 'non-respondent', 'not-validated', 'too-few-cases'];

function isMissing({ verdict, reason }: ProfileItem): boolean {
  return verdict === 'absent' && ASKABLE.includes(reason);
}

function missingTopic(indicator: string): QuestionTopic | null {
  const family = INDICATORS[indicator]?.family;
  return family === 'esatis' ? 'opinions' : family === 'outcome' ? 'how-many' : topicOf(indicator);
}

/** What has changed since the newest result, where all are old: once when this holds of every reason for care, else for each such. */
function oldQuestions(items: readonly ProfileItem[]): readonly Candidate[] {
  const results = items.filter(({ evidence }) => evidence !== null);
  const since = (reason: CareReason, of: readonly ProfileItem[]): readonly Candidate[] =>
    of.length === 0 || of.some(({ isOld }) => !isOld)
      ? []
      : [{ reason, topic: 'since', year: Math.max(...of.map(({ campaign }) => campaign)) }];
  const everywhere = since('any', results);
  if (everywhere.length > 0) return everywhere;
  return CARE_REASONS.flatMap((reason) =>
    since(
      reason,
      results.filter(({ indicator }) => careReasonOf(indicator) === reason),
    ),
  );
}

function distinct(candidates: readonly Candidate[]): readonly Question[] {
  const seen = new Map<QuestionTopic, Question>();
  for (const { topic, year } of candidates) if (!seen.has(topic)) seen.set(topic, { topic, year });
  return [...seen.values()];
}
