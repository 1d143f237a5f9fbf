/**
 * Every indicator the portal knows, reviewed by hand against HAS's lexicons.
 * Codes follow HAS's variable names; the version is part of the code, so two versions are two indicators.
 * Names and explanations in both languages stand in messages/, under indicators.<code>.
 */
export const THEMES = ['patients', 'coordination', 'care', 'infection', 'complications'] as const;
export type Theme = (typeof THEMES)[number];

/** The surveys of patients, each also the data set, the scale and the overall score of its name. Never put together. */
export const SURVEYS = ['esatis-48h-mco', 'esatis-ca', 'esatis-ssr'] as const;
export type Survey = (typeof SURVEYS)[number];

export const SCALES = [...SURVEYS, 'iqss-record', 'icsha', 'outcome'] as const;
export type ScaleCode = (typeof SCALES)[number];

/** Fields of care, in reading order. */
export const SECTORS = ['MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD'] as const;
export type Sector = (typeof SECTORS)[number];

export interface Indicator {
  family: 'esatis' | 'iqss-record' | 'icsha' | 'outcome';
  /** Data set it is read from. */
  dataset: Survey | 'iqss';
  theme: Theme;
  sector: Sector;
  unit: 'score' | 'percent' | 'percent-of-target' | 'ratio';
  direction: 'higher' | 'lower';
  /** Null when the figure carries no class (dimensions of a survey, recommendation rate). */
  scale: ScaleCode | null;
  type: 'process' | 'outcome' | 'experience';
  /** For a dimension of a survey: the code of its overall score. */
  partOf: string | null;
  /** Day the definition was last read against its source, ISO. */
  reviewedOn: string;
}

const reviewedOn = '2026-11-21';

function survey(dataset: Survey, sector: Sector, dimensions: readonly string[]) {
  const base = {
    family: 'esatis',
    dataset,
    theme: 'patients',
    sector,
    direction: 'higher',
    type: 'experience',
    reviewedOn,
  } as const;
  return {
    [dataset]: { ...base, unit: 'score', scale: dataset, partOf: null },
    ...Object.fromEntries(
      dimensions.map((dimension) => [
        `${dataset}-${dimension}`,
        { ...base, unit: dimension === 'recommend' ? 'percent' : 'score', scale: null, partOf: dataset },
      ]),
    ),
  } as Record<string, Indicator>;
}

function record(theme: Theme, sector: Sector, unit: 'score' | 'percent'): Indicator {
  return {
    family: 'iqss-record',
    dataset: 'iqss',
    theme,
    sector,
    unit,
    direction: 'higher',
    scale: 'iqss-record',
    type: 'process',
    partOf: null,
    reviewedOn,
  };
}

function icsha(sector: Sector): Indicator {
  return {
    family: 'icsha',
    dataset: 'iqss',
    theme: 'infection',
    sector,
    unit: 'percent-of-target',
    direction: 'higher',
    scale: 'icsha',
    type: 'process',
    partOf: null,
    reviewedOn,
  };
}

function outcome(sector: Sector): Indicator {
  return {
    family: 'outcome',
    dataset: 'iqss',
    theme: 'complications',
    sector,
    unit: 'ratio',
    direction: 'lower',
    scale: 'outcome',
    type: 'outcome',
    partOf: null,
    reviewedOn,
  };
}

export const INDICATORS: Readonly<Record<string, Indicator>> = {
  ...survey('esatis-48h-mco', 'MCO', ['welcome', 'nurses', 'doctors', 'room', 'meals', 'discharge', 'recommend']),
  ...survey('esatis-ca', 'CA', ['before', 'welcome', 'care', 'room-meal', 'discharge', 'recommend']),
  ...survey('esatis-ssr', 'SMR', ['welcome', 'care', 'place', 'meals', 'discharge', 'recommend']),
  ias_icsha_v3_mhs: icsha('MCO'),
  ias_icsha_v3_psy: icsha('PSY'),
  ias_icsha_v4: icsha('MCO'),
  dpa_qls_v2_mco: record('coordination', 'MCO', 'score'),
  ca_qls_v2_mco: record('coordination', 'CA', 'score'),
  dpa_qls_ssr: record('coordination', 'SMR', 'score'),
  dpa_pspv_ssr: record('coordination', 'SMR', 'score'),
  dpa_coord_had: record('coordination', 'HAD', 'score'),
  dpa_tdp_v3_had: record('coordination', 'HAD', 'score'),
  dpa_pcd_mco: record('care', 'MCO', 'percent'),
  dpa_pcd_ssr: record('care', 'SMR', 'percent'),
  dpa_tre_had: record('care', 'HAD', 'percent'),
  dpa_dtn_had: record('care', 'HAD', 'percent'),
  // Recueils 2014-2018, read from the legacy files: history only.
  doc_ssr: record('coordination', 'SMR', 'score'),
  dtn_ssr: record('care', 'SMR', 'percent'),
  ete_ortho: outcome('MCO'),
  iso_ortho: outcome('MCO'),
};

export function indicator(code: string): Indicator {
  const found = INDICATORS[code];
  if (!found) throw new Error(`Unknown indicator ${code}`);
  return found;
}
