import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { discoverFiles } from '@/lib/import/run/discover';
import { officialFiles } from '@/lib/import/run/official-files';
import { parseTable } from '@/lib/import/run/prepare';
import type { Source } from '@/lib/import/source';
import { officialDataDir } from '@/tests/setup/official-data';

const folder = officialDataDir();

/** Pairs of columns whose contents somebody may swap under right headers, and the file they stand in. */
const SWAPS: readonly [file: string, ...pairs: (readonly [string, string])[]][] = [
  [
    'sae/ID_2023r.csv',
    ['CPO', 'COMINSEE'],
    ['FI', 'fi_ej'],
    ['reg', 'dep'],
    ['CPO', 'dep'],
    ['COMINSEE', 'dep'],
    ['rs', 'NOMVOI'],
    ['NOMVOI', 'LIBCOM'],
    ['stjr', 'espic'],
  ],
  ['sae/IDB_2023r.csv', ['ADRCPOST', 'COMINSEE'], ['FI', 'FI_EJ'], ['REG', 'DEP']],
  [
    'sae/MCO_2023r.csv',
    ['LIT_MCO', 'SEJHC_MCO'],
    ['LIT_MED', 'SEJHC_MED'],
    ['LIT_MED', 'LIT_CHI'],
    ['PLA_MCO', 'SEJHP_MCO'],
    ['FI', 'FI_EJ'],
    ['PLA_MED', 'PLA_CHI'],
    ['SEJHP_CHI', 'SEJHP_MCO'],
  ],
  ['sae/PERINAT_2023r.csv', ['LIT_OBS', 'LIT_REA'], ['SEJCES', 'ACCUN'], ['SEJCES', 'IVG'], ['LIT_REA', 'AMP']],
  ['sae/URGENCES_2023r.csv', ['AUTSU', 'AUTGEN'], ['AUTGEN', 'AUTPED']],
  ['sae/ST_2023r.csv', ['FI', 'FI_ET']],
  ['sae/SSR_2023r.csv', ['LIT', 'SEJHC'], ['LIT', 'JOUHC'], ['SEJHC', 'JOUHC']],
  ['sae/PSY_2023r.csv', ['CAP_HTP', 'SEJ_HTP'], ['SEJ_HTP', 'JOU_HTP'], ['CAP_HDJ', 'VEN_HDJ']],
  ['sae/HAD_2023r.csv', ['PLATOT', 'JOU_HAD'], ['SEJ_HAD', 'JOU_HAD']],
  ['sae/USLD_2023r.csv', ['LIT', 'JOU']],
  ['sae/DIALYSE_2023r.csv', ['CAPA', 'SEAN'], ['NBPAT', 'SEAN']],
  ['certification/has_etab_geo.csv', ['code_demarche', 'FINESS_EG'], ['code_demarche', 'FINESS_EJ'], ['FINESS_EJ', 'FINESS_EG']],
  ['certification/has_demarche.csv', ['date_deb_visite', 'date_de_decision'], ['annee_visite', 'mois_visite']],
  [
    'finess/eurostat-healthcare-FR-2020.csv',
    ['lat', 'lon'],
    ['id', 'postcode'],
    ['hospital_name', 'street'],
    ['street', 'city'],
    ['city', 'facility_type'],
    ['geo_qual', 'tel'],
  ],
  ['communes/laposte_hexasmal-2021.csv', ['Code_commune_INSEE', 'Code_postal']],
  [
    'esatis/resultats-esatis48h-mco-open-data-2019.csv',
    ['score_accueil_rea_ajust', 'score_sortie_rea_ajust'],
    ['score_repas_rea_ajust', 'score_chambre_rea_ajust'],
    ['score_PECinf_rea_ajust', 'score_accueil_rea_ajust'],
    ['score_all_rea_ajust', 'score_accueil_rea_ajust'],
    ['score_all_rea_ajust', 'nb_rep_score_all_rea_ajust'],
    ['finess', 'finess_geo'],
  ],
  [
    'esatis/resultats-esatis-ssr-2024.xlsx',
    ['score_ACCUEIL_ssr_ajust', 'score_SORTIE_ssr_ajust'],
    ['score_REPAS_ssr_ajust', 'score_SORTIE_ssr_ajust'],
    ['region', 'type'],
  ],
  [
    'esatis/resultats-esatisca-mco-open-data-2020.xlsx',
    ['score_ACC_ajust', 'score_OVS_ajust'],
    ['score_PEC_ajust', 'score_CER_ajust'],
    ['score_OVS_ajust', 'taux_reco_brut'],
    ['participation', 'Depot'],
    ['finess', 'rs_finess_geo'],
  ],
  [
    'iqss/resultats-iqss-open-data-2019.csv',
    ['res_dpa_qls_v2_mco', 'res_dpa_pcd_mco'],
    ['res_dpa_pcd_ssr', 'res_dpa_pspv_ssr'],
    ['finess', 'finess_pmsi'],
    ['region', 'type'],
  ],
];

describe.skipIf(!folder)('columns whose contents are swapped under right headers', () => {
  const files = new Map<string, { table: Table; source: Source }>();

  beforeAll(async () => {
    for (const { name, path, source } of await officialFiles(await discoverFiles(folder ?? ''), {})) {
      files.set(name, { table: await readTable(path, name), source });
    }
  }, 120_000);

  it('are nowhere in the real files', () => {
    for (const { table, source } of files.values()) parseTable(table, source, { campaign: null, isStrict: true });
  }, 120_000);

  it.each(SWAPS.flatMap(([file, ...pairs]) => pairs.map(([a, b]) => [file, a, b] as const)))('%s: %s and %s', (file, a, b) => {
    const { table, source } = files.get(file) ?? {};
    if (!table || !source) throw new Error(`No file ${file}`);
    const [first, second] = [a, b].map((column) => table.header.findIndex((name) => name.toLowerCase() === column.toLowerCase()));
    if (first === undefined || second === undefined || first < 0 || second < 0) throw new Error(`No column ${a} or ${b}`);
    const rows = table.rows.map((row) => {
      const cells = [...row.cells];
      while (cells.length <= Math.max(first, second)) cells.push('');
      [cells[first], cells[second]] = [cells[second] ?? '', cells[first] ?? ''];
      return { ...row, cells };
    });
    expect(() => parseTable({ ...table, rows }, source, { campaign: null, isStrict: false })).toThrow(`${file}: `);
  });
});
