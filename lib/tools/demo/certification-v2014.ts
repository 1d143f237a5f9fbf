import path from 'node:path';
import { isoDay, visitDay } from './certification-dates';
import { assignDecisions } from './certification-decisions';
import type { ProcedureScope } from './certification-procedures';
import { Random } from './random';
import { type CsvCell, writeCsv } from './write-csv';

/** Levels 1 to 5 are A to E. */
const SHARES = [
  ['1', 44],
  ['2', 42],
  ['3', 10],
  ['4', 2.5],
  ['5', 1.5],
] as const;

const THEMES = [
  'Management stratégique, gouvernance',
  'Qualité de vie au travail',
  'Management de la qualité et des risques',
  'Gestion du risque infectieux',
  'Droits des patients',
  'Parcours du patient',
  'Dossier patient',
];

const WEIGHTS: Readonly<Record<string, readonly (readonly [outcome: string, weight: number])[]>> = {
  1: [['', 1]],
  2: [
    ['', 70],
    ['recommandation d’amélioration', 30],
  ],
  3: [
    ['', 45],
    ['recommandation d’amélioration', 30],
    ['obligation d’amélioration', 25],
  ],
  4: [
    ['', 25],
    ['recommandation d’amélioration', 20],
    ['obligation d’amélioration', 35],
    ['réserve', 20],
  ],
  5: [
    ['', 10],
    ['obligation d’amélioration', 30],
    ['réserve', 60],
  ],
};

/** Fourth cycle (V2014), one row a site, in the variables of HAS's consolidated base. */
export async function writeV2014(folder: string, scopes: readonly ProcedureScope[]): Promise<void> {
  const random = new Random('v2014');
  const visited = scopes
    .filter(() => random.chance(0.88))
    .map((scope, index) => ({ ...scope, code: 80001 + index, quality: scope.quality + 0.9 * random.normal() }));
  const levels = assignDecisions(random, visited, SHARES, 0);
  const rows = visited.flatMap(({ code, sites }, index): CsvCell[][] => {
    const level = levels[index] ?? '';
    const decidedOn = isoDay(visitDay(random, random.int(2015, 2020), random.int(1, 12)));
    const themes = THEMES.map((theme) => {
      const [outcome] = random.weighted(WEIGHTS[level] ?? [['', 1] as const], ([, weight]) => weight);
      return outcome === '' ? '' : `${theme} : ${outcome}`;
    });
    return sites.filter((site) => 'beds' in site).map((site) => [site.finess, code, level, decidedOn, ...themes]);
  });
  const header = [
    'finess',
    'certif_V2014_id_demarche',
    'certif_V2014_id_niveau',
    'certif_date',
    ...THEMES.map((_, index) => `certif_V2014_decision_thematique_${index + 1}`),
  ];
  await writeCsv(path.join(folder, 'certification', 'v2014', 'certification-v2014.csv'), header, rows, { encoding: 'utf-8' });
}
