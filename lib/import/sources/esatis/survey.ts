import type { Survey as SurveyCode } from '@/lib/domain/indicators/catalogue';

/** Columns of one score: the score itself and the number of answers behind it. */
export interface ScoreColumns {
  readonly indicator: string;
  readonly score: string;
  readonly answers: string;
}

/** One e-Satis survey, as its files name their columns (compared without case). */
export interface Survey {
  readonly dataset: SurveyCode;
  readonly label: string;
  readonly overall: ScoreColumns;
  readonly dimensions: readonly ScoreColumns[];
  /** First campaign whose files have the recommendation rate. */
  readonly recommendationSince: number;
  /** Columns only this survey's files are required to have. */
  readonly alsoRequired: readonly string[];
}

/** Columns every e-Satis file has. */
export const COMMON_COLUMNS = [
  'finess',
  'rs_finess',
  'finess_geo',
  'rs_finess_geo',
  'region',
  'participation',
  'Depot',
  'classement',
  'evolution',
] as const;

export const RECOMMENDATION = { score: 'taux_reco_brut', answers: 'nb_reco_brut' } as const;
export const REGION_MEAN = 'SCORE_AJUST_ESATIS_REGION';
export const TYPE_MEAN = 'SCORE_AJUST_ESATIS_TYPE';

export const SURVEYS: readonly Survey[] = [
  {
    dataset: 'esatis-48h-mco',
    label: 'e-Satis +48h MCO',
    overall: columns('esatis-48h-mco', 'all_rea_ajust'),
    dimensions: [
      columns('esatis-48h-mco-welcome', 'accueil_rea_ajust'),
      columns('esatis-48h-mco-nurses', 'PECinf_rea_ajust'),
      columns('esatis-48h-mco-doctors', 'PECmed_rea_ajust'),
      columns('esatis-48h-mco-room', 'chambre_rea_ajust'),
      columns('esatis-48h-mco-meals', 'repas_rea_ajust'),
      columns('esatis-48h-mco-discharge', 'sortie_rea_ajust'),
    ],
    recommendationSince: 2019,
    alsoRequired: [],
  },
  {
    dataset: 'esatis-ca',
    label: 'e-Satis MCO-CA',
    overall: columns('esatis-ca', 'all_ajust'),
    dimensions: [
      columns('esatis-ca-before', 'AVH_ajust'),
      columns('esatis-ca-welcome', 'ACC_ajust'),
      columns('esatis-ca-care', 'PEC_ajust'),
      columns('esatis-ca-room-meal', 'CER_ajust'),
      columns('esatis-ca-discharge', 'OVS_ajust'),
    ],
    recommendationSince: 2019,
    alsoRequired: [],
  },
  {
    dataset: 'esatis-ssr',
    label: 'e-Satis SSR/SMR',
    overall: columns('esatis-ssr', 'ALL_ssr_ajust'),
    dimensions: [
      columns('esatis-ssr-welcome', 'ACCUEIL_ssr_ajust'),
      columns('esatis-ssr-care', 'PEC_ssr_ajust'),
      columns('esatis-ssr-place', 'LIEU_ssr_ajust'),
      columns('esatis-ssr-meals', 'REPAS_ssr_ajust'),
      columns('esatis-ssr-discharge', 'SORTIE_ssr_ajust'),
    ],
    recommendationSince: 2021,
    alsoRequired: ['type', 'score_ALL_ssr_ajust_dp', REGION_MEAN, TYPE_MEAN],
  },
];

function columns(indicator: string, stem: string): ScoreColumns {
  return { indicator, score: `score_${stem}`, answers: `nb_rep_score_${stem}` };
}
