import type { Recognition } from '@/lib/import/source';
import { missingBlockColumns } from './blocks';

/** One wide IQSS layout: one row per site, a block of columns per indicator. */
export interface IqssLayout {
  readonly label: string;
  /** Keeps two layouts of one campaign apart: "2022-qualhas". */
  readonly editionSuffix: string;
  readonly required: readonly string[];
  /** Year of the records or stays behind a campaign, when known. */
  dataYear(campaign: number): number | null;
  /** Whether a header (lower case) is clearly of this layout, complete or not. */
  isLike(names: ReadonlySet<string>): boolean;
}

const IDENTITY = ['finess', 'nom_ES', 'region', 'type'];

const RECORDS_2019 = [
  'DPA_dtn_HAD',
  'DPA_tre_HAD',
  'DPA_coord_HAD',
  'DPA_tdp_v3_HAD',
  'DPA_qls_v2_MCO',
  'DPA_pcd_MCO',
  'DPA_qls_SSR',
  'DPA_pcd_SSR',
  'DPA_pspv_SSR',
  'CA_qls_v2_MCO',
  'ias_icsha_v3_mhs',
  'ias_icsha_v3_psy',
];

const OBLIGATIONS_2019 = ['icsha_v3_mhs', 'icsha_v3_psy', 'dpa_had', 'dpa_mco', 'dpa_ssr', 'ca_mco'];

const COLUMNS_2019 = [
  ...IDENTITY,
  'finess_pmsi',
  ...OBLIGATIONS_2019.map((stem) => `obligatoire_${stem}`),
  ...RECORDS_2019.flatMap((stem) => [`classe_${stem}`, `res_${stem}`, `evol_${stem}`]),
  'ete_ortho_ratio_oe',
  'ete_ortho_alerte_supe',
];

/** In the order they are tried: the first one a header is like is the one. */
export const IQSS_LAYOUTS: readonly IqssLayout[] = [
  {
    label: 'IQSS 2019',
    editionSuffix: '',
    required: COLUMNS_2019,
    dataYear: (campaign) => campaign - 1,
    // Half of its columns, and no national mean: those came with qualhas, which shares many indicators.
    isLike: (names) => share(COLUMNS_2019, names) >= 0.5 && ![...names].some((name) => name.startsWith('moy_nat_')),
  },
  {
    label: 'IQSS 2020',
    editionSuffix: '',
    required: [
      ...IDENTITY,
      'ete_ortho_ratio_oe',
      'ete_ortho_alerte_sup',
      'ete_ortho_evol',
      'iso_ortho_ratio_oe',
      'iso_ortho_alerte_sup',
    ],
    dataYear: (campaign) => campaign - 1,
    isLike: (names) => [...names].some((name) => /^(ete|iso)_ortho_(ratio_oe|alerte_sup)/.test(name)) && !hasClasses(names),
  },
  {
    label: 'IQSS qualhas',
    editionSuffix: '-qualhas',
    required: IDENTITY,
    // The records of recueil 2022 are of 2021; the later ones are not documented.
    dataYear: (campaign) => (campaign === 2022 ? 2021 : null),
    isLike: hasClasses,
  },
];

/** Decides from a header whether a file has this layout. Extra columns are tolerated. */
export function recogniseIqss(layout: IqssLayout, header: readonly string[]): Recognition {
  const names = new Set(header.map((name) => name.toLowerCase()));
  if (IQSS_LAYOUTS.find((candidate) => candidate.isLike(names)) !== layout) return { match: 'no' };
  const missing = [...layout.required, ...missingBlockColumns(header)].filter((column) => !names.has(column.toLowerCase()));
  const columns = [...new Map(missing.map((column) => [column.toLowerCase(), column])).values()];
  return columns.length === 0 ? { match: 'yes' } : { match: 'missing', columns };
}

function share(columns: readonly string[], names: ReadonlySet<string>): number {
  return columns.filter((column) => names.has(column.toLowerCase())).length / columns.length;
}

/** Columns of classes or results beside a name of establishment, or a class paired with its result. */
function hasClasses(names: ReadonlySet<string>): boolean {
  const all = [...names];
  const isPair = (name: string) => name.startsWith('classe_') && names.has(name.replace('classe_', 'res_'));
  return all.some(isPair) || (names.has('nom_es') && all.some((name) => /^(classe|res|moy_nat)_/.test(name)));
}
