import { readFiness } from '@/lib/domain/finess';
import { parseNumber } from '@/lib/import/normalise/number';
import { normaliseRegion } from '@/lib/import/normalise/region';
import { RECOMMENDATION, SURVEYS, type Survey } from '@/lib/import/sources/esatis/survey';
import { findLegacyColumns, type LegacyColumns } from '@/lib/import/sources/iqss/legacy-columns';
import type { CrossCheck, DatasetChecks, KnownRanks, ReadCell } from './cross-check';
import { LOOKS, looksLike } from './looks-like';
import { mostlyBelow } from './mostly-below';
import { regionOfFiness, same } from './zone';

/** Largest distance between the overall score and the plain mean of its dimensions: 4.3 on the real files. */
const MAX_FROM_MEAN = 8;

/** The order of the means in every campaign held. */
const ORDERS: Readonly<Record<Survey['dataset'], KnownRanks['means']>> = {
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

/** Columns each of which is below the next on two rows of three, at least, of every campaign held: closer ones than the means tell. */
const CHAINS: Readonly<Record<Survey['dataset'], readonly (readonly string[])[]>> = {
  'esatis-48h-mco': [
    ['score_PECmed_rea_ajust', 'score_PECinf_rea_ajust'],
    [RECOMMENDATION.score, 'score_sortie_rea_ajust', 'score_all_rea_ajust', 'score_PECmed_rea_ajust'],
  ],
  'esatis-ca': [
    [RECOMMENDATION.score, 'score_OVS_ajust', 'score_CER_ajust', 'score_all_ajust', 'score_AVH_ajust'],
    ['score_all_ajust', 'score_ACC_ajust'],
  ],
  'esatis-ssr': [
    ['score_LIEU_ssr_ajust', 'score_PEC_ssr_ajust'],
    [RECOMMENDATION.score, 'score_SORTIE_ssr_ajust', 'score_ALL_ssr_ajust', 'score_PEC_ssr_ajust'],
  ],
};

const ESATIS_CHECKS: readonly DatasetChecks[] = SURVEYS.map((survey) => ({
  datasets: [survey.dataset],
  ranks: { means: ORDERS[survey.dataset], chains: CHAINS[survey.dataset] },
  checks: () => [
    regionOf('finess_geo'),
    fromMean(survey),
    ...survey.dimensions.map((part) => sameAnswers(survey, part.answers)),
    publicScore(survey),
    looksLike('rs_finess_geo', LOOKS.hospital),
    looksLike('participation', LOOKS.obligation),
    looksLike('Depot', LOOKS.yesNo),
    looksLike(RECOMMENDATION.score, LOOKS.oneDecimal),
    ...mostlyBelow(0.2, [RECOMMENDATION.answers, survey.overall.answers]),
  ],
}));

export const HAS_CHECKS: readonly DatasetChecks[] = [
  ...ESATIS_CHECKS,
  {
    datasets: ['iqss-legacy'],
    checks: (header) =>
      findLegacyColumns(header, '').flatMap((columns) => [
        inInterval(columns),
        quotient(columns),
        takesPart(columns),
        looksLike('Enquete_obligatoire', LOOKS.yesNo),
        looksLike('Participation', LOOKS.yesNo),
      ]),
  },
  { datasets: ['iqss'], checks: (header) => [regionOf('finess'), looksLike('nom_ES', LOOKS.hospital), ...ratios(header)] },
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

function inInterval({ lower, value, upper }: LegacyColumns): CrossCheck {
  return {
    columns: [value, lower, upper],
    agrees: (read) => {
      const [low, at, high] = [lower, value, upper].map((column) => parseNumber(read(column)));
      return low == null || at == null || high == null ? null : low <= at && at <= high;
    },
  };
}

/** Who has a result took part. */
function takesPart({ value }: LegacyColumns): CrossCheck {
  return {
    columns: ['Participation', value],
    agrees: (read) =>
      parseNumber(read(value)) === null || read('Participation') === '' ? null : read('Participation') === 'Oui',
  };
}

/** The ratio is that of the observed events to the expected ones, as far as its decimals go. */
function quotient({ value, observed, expected }: LegacyColumns): CrossCheck {
  return {
    columns: [value, observed, expected],
    hasExceptions: true,
    agrees: (read) => {
      const [ratio, events, awaited] = [value, observed, expected].map((column) => parseNumber(read(column)));
      return ratio == null || events == null || !awaited ? null : Math.abs(events / awaited - ratio) <= 0.05 + ratio * 0.05;
    },
  };
}
