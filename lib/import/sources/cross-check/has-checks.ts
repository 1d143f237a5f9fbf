import { readFiness } from '@/lib/domain/finess';
import { parseNumber } from '@/lib/import/normalise/number';
import { normaliseRegion } from '@/lib/import/normalise/region';
import { SURVEYS, type Survey } from '@/lib/import/sources/esatis/survey';
import type { CrossCheck, DatasetChecks, KnownOrder, ReadCell } from './cross-check';
import { regionOfFiness, same } from './zone';

/** Largest distance between the overall score and the plain mean of its dimensions: 4.3 on the real files. */
const MAX_FROM_MEAN = 8;

/** The order of the means in every campaign held. */
const ORDERS: Readonly<Record<Survey['dataset'], KnownOrder>> = {
  'esatis-48h-mco': [
    ['score_PECinf_rea_ajust', 'score_PECmed_rea_ajust'],
    ['score_accueil_rea_ajust', 'score_chambre_rea_ajust'],
    ['score_sortie_rea_ajust'],
    ['score_repas_rea_ajust'],
  ],
  'esatis-ca': [['score_PEC_ajust'], ['score_AVH_ajust', 'score_ACC_ajust'], ['score_CER_ajust'], ['score_OVS_ajust']],
  'esatis-ssr': [
    ['score_ACCUEIL_ssr_ajust'],
    ['score_PEC_ssr_ajust', 'score_LIEU_ssr_ajust'],
    ['score_SORTIE_ssr_ajust'],
    ['score_REPAS_ssr_ajust'],
  ],
};

const ESATIS_CHECKS: readonly DatasetChecks[] = SURVEYS.map((survey) => ({
  datasets: [survey.dataset],
  order: ORDERS[survey.dataset],
  checks: () => [
    regionOf('finess_geo'),
    fromMean(survey),
    ...survey.dimensions.map((part) => sameAnswers(survey, part.answers)),
    publicScore(survey),
  ],
}));

export const HAS_CHECKS: readonly DatasetChecks[] = [
  ...ESATIS_CHECKS,
  { datasets: ['iqss'], checks: (header) => [regionOf('finess'), ...ratios(header)] },
];

function regionOf(finessColumn: string): CrossCheck {
  return {
    columns: ['region', finessColumn],
    agrees: (read) => same(normaliseRegion(read('region'), readFiness(read(finessColumn))), regionOfFiness(read(finessColumn))),
  };
}

function fromMean({ overall, dimensions }: Survey): CrossCheck {
  return {
    columns: [overall.score, ...dimensions.map(({ score }) => score)],
    agrees: (read) => {
      const whole = parseNumber(read(overall.score));
      const parts = dimensions.flatMap(({ score }) => parseNumber(read(score)) ?? []);
      if (whole === null || parts.length < dimensions.length) return null;
      return Math.abs(parts.reduce((sum, part) => sum + part, 0) / parts.length - whole) <= MAX_FROM_MEAN;
    },
  };
}

/** Every dimension is answered by the same patients. */
function sameAnswers({ overall }: Survey, answers: string): CrossCheck {
  return { columns: [answers, overall.answers], agrees: (read) => same(count(read, answers), count(read, overall.answers)) };
}

function count(read: ReadCell, column: string): number | null {
  return parseNumber(read(column));
}

/** The score shown to the public is the score rounded, or rounded down. */
function publicScore({ overall }: Survey): CrossCheck {
  const shown = `${overall.score}_dp`;
  return {
    columns: [shown, overall.score],
    agrees: (read) => {
      const [exact, told] = [parseNumber(read(overall.score)), parseNumber(read(shown))];
      return exact === null || told === null ? null : told === Math.floor(exact) || told === Math.round(exact);
    },
  };
}

/** A ratio above its alert limit is above 1. */
function ratios(header: readonly string[]): CrossCheck[] {
  return header.flatMap((name) => {
    const stem = /^(.+)_ratio_oe$/i.exec(name)?.[1];
    const flag = stem && header.find((other) => other.toLowerCase().startsWith(`${stem.toLowerCase()}_alerte_sup`));
    if (!flag) return [];
    return [
      {
        columns: [flag, name],
        agrees: (read: ReadCell) => {
          const [alert, ratio] = [parseNumber(read(flag)), parseNumber(read(name))];
          return alert === 1 && ratio !== null ? ratio > 1 : null;
        },
      },
    ];
  });
}
