import path from 'node:path';
import { iqssIdentity } from './iqss-identity';
import { drawOutcome, replacesJoints } from './iqss-outcome';
import { drawRecord, type RecordSpec } from './iqss-record';
import type { Site } from './model';
import { Random } from './random';
import { saeName } from './sae-name';
import { writeCsv } from './write-csv';

const NO_ACTIVITY = "Non concerné (pas d'activité)";
const NOT_COMPARABLE = 'Non concerné (non comparable)';

interface Block {
  obligation: string;
  isConcerned: (site: Site) => boolean;
  nonRespondents: number;
  records: readonly RecordSpec[];
}

const record = (code: string, mean: number, spread: number, rest: Partial<RecordSpec> = {}): RecordSpec => ({
  code,
  mean,
  spread,
  isPercent: false,
  notComparable: 0.015,
  notValidated: 0.002,
  evolving: 0,
  ...rest,
});

/** The patient-record indicators by sector, with distributions close to those of the real campaign. */
const BLOCKS: readonly Block[] = [
  {
    obligation: 'obligatoire_dpa_had',
    isConcerned: ({ activities }) => activities.has('HAD'),
    nonRespondents: 0.01,
    records: [
      record('DPA_dtn_HAD', 82, 12, { isPercent: true, notComparable: 0.025, evolving: 0.57 }),
      record('DPA_tre_HAD', 87, 12, { isPercent: true, notComparable: 0.02, evolving: 0.55 }),
      record('DPA_coord_HAD', 73, 14, { notComparable: 0.07, notValidated: 0.01, evolving: 0.55 }),
      record('DPA_tdp_v3_HAD', 88, 8, { notComparable: 0.07 }),
    ],
  },
  {
    obligation: 'obligatoire_dpa_mco',
    isConcerned: ({ activities, beds, category }) => activities.has('HEB_CHIR') || (beds.medicine >= 18 && category !== '292'),
    nonRespondents: 0.007,
    records: [
      record('DPA_qls_v2_MCO', 54, 22, { notComparable: 0.02, notValidated: 0.005 }),
      record('DPA_pcd_MCO', 88, 10, { isPercent: true }),
    ],
  },
  {
    obligation: 'obligatoire_dpa_ssr',
    isConcerned: ({ activities }) => activities.has('HEB_SSR'),
    nonRespondents: 0.007,
    records: [
      record('DPA_qls_SSR', 74, 17, { notComparable: 0.019 }),
      record('DPA_pcd_SSR', 87, 13, { isPercent: true }),
      record('DPA_pspv_SSR', 88, 12, { notComparable: 0.011, evolving: 0.48 }),
    ],
  },
  {
    obligation: 'obligatoire_ca_mco',
    isConcerned: ({ activities }) => activities.has('CHIRAMBU'),
    nonRespondents: 0.011,
    records: [record('CA_qls_v2_MCO', 58, 21, { notValidated: 0.004 })],
  },
];

const HEADER = [
  ...['finess', 'finess_pmsi', 'nom_ES', 'region', 'type'],
  ...['obligatoire_icsha_v3_mhs', 'classe_ias_icsha_v3_mhs', 'res_ias_icsha_v3_mhs', 'evol_ias_icsha_v3_mhs'],
  ...['obligatoire_icsha_v3_psy', 'classe_ias_icsha_v3_psy', 'res_ias_icsha_v3_psy', 'evol_ias_icsha_v3_psy'],
  ...BLOCKS.flatMap(({ obligation, records }) => [
    obligation,
    ...records.flatMap(({ code }) => [`classe_${code}`, `res_${code.toLowerCase()}`, `evol_${code.toLowerCase()}`]),
  ]),
  ...['ete_ortho_ratio_oe', 'ete_ortho_alerte_supe'],
];

/** IQSS collection of 2019: one wide row a site, a value or a reason in every cell. */
export async function writeIqss2019(folder: string, sites: readonly Site[]): Promise<void> {
  const random = new Random('iqss-2019');
  const rows = random
    .shuffle(sites.filter((site) => site.category !== '698' && random.chance(site.category === '362' ? 0.02 : 0.9)))
    .map((site) => [
      isFiledUnderEntity(site) ? site.entity.finess : site.finess,
      site.entity.ownership === 1 ? site.entity.finess : site.finess,
      ...(isFiledUnderEntity(site) ? entityIdentity(site) : iqssIdentity(site, 2019)),
      ...handRub(random, site.category !== '161' && site.category !== '292' && site.category !== '430', 73),
      ...handRub(random, site.activities.has('HEB_PSY'), 62, 0),
      ...BLOCKS.flatMap((block) => blockCells(random, site, block)),
      ...outcomeCells(site),
    ]);
  await writeCsv(path.join(folder, 'iqss', 'resultats-iqss-open-data-2019.csv'), HEADER, rows);
}

/** Some public hospitals of several sites answer once, under the number of their legal entity: the first site stands for it. */
function isFiledUnderEntity({ entity, finess }: Site): boolean {
  return (
    entity.ownership === 1 && entity.sites.length >= 3 && entity.sites[0]?.finess === finess && entity.family.key !== 'giant'
  );
}

function entityIdentity(site: Site): string[] {
  const [, ...rest] = iqssIdentity(site, 2019);
  return [saeName(site.entity.name), ...rest];
}

/** Hand-rub use against the site's own target: class by plain thresholds on the unrounded value, which may exceed 100. */
function handRub(random: Random, isConcerned: boolean, median: number, nonRespondents = 0.01): string[] {
  if (!isConcerned) return ['Non concerné', NO_ACTIVITY, NO_ACTIVITY, NO_ACTIVITY];
  if (random.chance(nonRespondents)) return ['1', 'Non répondant', 'Non répondant', 'Non répondant'];
  const value = median * Math.exp(0.45 * random.normal());
  return ['1', value >= 100 ? 'A' : value >= 80 ? 'B' : 'C', String(Math.round(value)), 'Non Applicable'];
}

function blockCells(random: Random, site: Site, { isConcerned, nonRespondents, records }: Block): string[] {
  if (!isConcerned(site)) return [NO_ACTIVITY, ...records.flatMap(() => [NO_ACTIVITY, NO_ACTIVITY, NO_ACTIVITY])];
  const isNonRespondent = random.chance(nonRespondents);
  return [random.chance(0.93) ? '1' : '0', ...records.flatMap((spec) => drawRecord(site, spec, isNonRespondent))];
}

function outcomeCells(site: Site): string[] {
  if (!replacesJoints(site)) return [NO_ACTIVITY, NO_ACTIVITY];
  const outcome = drawOutcome(site, 'ete_ortho', 2019, 0.037);
  if (!outcome) return [NOT_COMPARABLE, NOT_COMPARABLE];
  return [Number.isInteger(outcome.ratio) ? outcome.ratio.toFixed(1) : String(outcome.ratio), outcome.isAlert ? '1' : '0'];
}
