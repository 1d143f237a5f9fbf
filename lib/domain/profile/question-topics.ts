import { INDICATORS, type Sector } from '@/lib/domain/indicators/catalogue';

/** Why somebody comes: the questions to ask are grouped by it, in this order. */
export const CARE_REASONS = ['any', 'prosthesis', 'stay', 'day-surgery', 'rehabilitation', 'psychiatry', 'home'] as const;
export type CareReason = (typeof CARE_REASONS)[number];

/** What a question is about; the words, as a patient says them, stand in messages. */
export const QUESTION_TOPICS = [
  ...(['not-certified', 'with-conditions', 'clots-flagged', 'infections-flagged', 'clots', 'infections'] as const),
  ...(['satisfaction', 'welcome', 'nurses', 'doctors', 'room', 'meals', 'discharge', 'before', 'care', 'place'] as const),
  ...(['room-meal', 'letter', 'plan', 'coordination', 'record', 'pain', 'pressure-ulcers', 'weight', 'hands'] as const),
  ...(['opinions', 'how-many', 'since'] as const),
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

const TOPICS: Readonly<Record<string, QuestionTopic>> = {
  ete_ortho: 'clots',
  iso_ortho: 'infections',
  ias_icsha_v3_mhs: 'hands',
  ias_icsha_v3_psy: 'hands',
  ias_icsha_v4: 'hands',
  dpa_qls_v2_mco: 'letter',
  ca_qls_v2_mco: 'letter',
  dpa_qls_ssr: 'letter',
  dpa_pspv_ssr: 'plan',
  dpa_coord_had: 'coordination',
  dpa_tdp_v3_had: 'record',
  dpa_pcd_mco: 'pain',
  dpa_pcd_ssr: 'pain',
  dpa_tre_had: 'pressure-ulcers',
  dpa_dtn_had: 'weight',
};

/** The topic of an indicator; null where there is nothing a patient could ask. */
export function topicOf(code: string): QuestionTopic | null {
  const survey = INDICATORS[code]?.partOf ?? null;
  if (survey === null) return INDICATORS[code]?.family === 'esatis' ? 'satisfaction' : (TOPICS[code] ?? null);
  return QUESTION_TOPICS.find((topic) => topic === code.slice(survey.length + 1)) ?? null;
}

const REASONS: Readonly<Record<Sector, CareReason>> = {
  MCO: 'stay',
  CA: 'day-surgery',
  SMR: 'rehabilitation',
  PSY: 'psychiatry',
  HAD: 'home',
  DIALYSE: 'any',
  USLD: 'any',
};

export function careReasonOf(code: string): CareReason {
  const indicator = INDICATORS[code];
  if (!indicator) return 'any';
  return indicator.family === 'outcome' ? 'prosthesis' : REASONS[indicator.sector];
}
