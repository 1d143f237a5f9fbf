import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@/lib/import/read/read-table';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { iqssSources } from '@/lib/import/sources/iqss/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { issueKinds, parseFile, withoutColumns } from './result-file';

const folder = officialDataDir();
const file = (name: string) => path.join(folder ?? '', 'iqss', name);
const FILE_2019 = 'resultats-iqss-open-data-2019.csv';

const SCORED_2019: Record<string, number> = {
  ias_icsha_v3_mhs: 2801,
  ias_icsha_v3_psy: 460,
  dpa_dtn_had: 269,
  dpa_tre_had: 270,
  dpa_coord_had: 253,
  dpa_tdp_v3_had: 255,
  dpa_qls_v2_mco: 1280,
  dpa_pcd_mco: 1307,
  dpa_qls_ssr: 1653,
  dpa_pcd_ssr: 1676,
  dpa_pspv_ssr: 1663,
  ca_qls_v2_mco: 939,
  ete_ortho: 749,
};

describe.skipIf(!folder)('the official IQSS file of 2019', () => {
  it('has the scored results HAS counts, for each indicator, and no bad row', async () => {
    const parsed = await parseFile(iqssSources, file(FILE_2019), 2019);
    expect(parsed).toMatchObject({ edition: '2019', dataYear: 2018 });
    expect(parsed.issues.issues).toEqual([]);
    expect(parsed.facts.siteRecord).toHaveLength(3392);
    expect(parsed.facts.measurement).toHaveLength(3392 * 13);
    const scored = parsed.facts.measurement?.filter(({ status }) => status === 'scored') ?? [];
    const counts = Object.fromEntries(
      Object.keys(SCORED_2019).map((code) => [code, scored.filter((row) => row.indicator === code).length]),
    );
    expect(counts).toEqual(SCORED_2019);
    expect(scored.filter(({ isAlert }) => isAlert)).toHaveLength(46);
  });

  it('reads a row field by field', async () => {
    const { facts } = await parseFile(iqssSources, file(FILE_2019), 2019);
    const rows = new Map(facts.measurement?.filter(({ finess }) => finess === '170000087').map((row) => [row.indicator, row]));
    expect(rows.get('ias_icsha_v3_mhs')).toMatchObject({
      value: 41,
      class: 'C',
      obligation: 'mandatory',
      evolution: 'not-computable',
    });
    expect(rows.get('ias_icsha_v3_psy')).toMatchObject({ status: 'no-activity', obligation: null, evolution: null });
    expect(rows.get('dpa_dtn_had')).toMatchObject({ value: 72, class: 'B', obligation: 'mandatory' });
    expect(rows.get('dpa_qls_v2_mco')).toMatchObject({ value: 5, class: 'C', obligation: 'mandatory' });
    expect(rows.get('ca_qls_v2_mco')).toMatchObject({ value: 42, class: 'C', obligation: 'mandatory' });
    expect(rows.get('dpa_pcd_ssr')).toMatchObject({ status: 'no-activity', obligation: null });
    expect(rows.get('ete_ortho')).toMatchObject({ value: 0, isAlert: false, class: null, line: 2 });
    expect(facts.siteRecord?.[0]).toMatchObject({
      finess: '170000087',
      regionCode: '75',
      categoryLabel: 'CH',
      ownership: 'public',
    });
  });

  it('is recognised by one source, which names any column taken away', async () => {
    const table = await readTable(file(FILE_2019), FILE_2019);
    const all = [...esatisSources, ...iqssSources];
    const header = { ...table, rows: [] };
    expect(all.filter((source) => source.recognise(header).match !== 'no')).toHaveLength(1);
    for (const column of table.header) {
      const found = all.map((source) => source.recognise(withoutColumns(header, column))).filter(({ match }) => match !== 'no');
      expect(found, column).toMatchObject([{ match: 'missing' }]);
    }
  });
});

describe.skipIf(!folder)('the official legacy files', () => {
  it('brings the SSR records of 2018 with their published intervals', async () => {
    const parsed = await parseFile(iqssSources, file('ancien/dpa-ssr-recueil2018-donnee2017-donnees.csv'), 2018);
    expect(parsed).toMatchObject({ edition: 'dpa-ssr-2018', dataYear: 2017 });
    expect(issueKinds(parsed)).toEqual({});
    const results = parsed.facts.measurement ?? [];
    expect(results).toHaveLength(1518 * 2);
    const count = (indicator: string, status: string) =>
      results.filter((row) => row.indicator === indicator && row.status === status).length;
    expect(count('doc_ssr', 'scored')).toBe(649 + 453 + 408);
    expect(count('doc_ssr', 'too-few-cases')).toBe(6);
    expect(count('doc_ssr', 'not-validated')).toBe(1);
    expect(count('doc_ssr', 'non-respondent')).toBe(1);
    expect(count('dtn_ssr', 'scored')).toBe(601 + 582 + 298);
    expect(count('dtn_ssr', 'not-published')).toBe(24);
    expect(results.filter(({ status, intervalOrigin }) => status === 'scored' && intervalOrigin === 'published')).toHaveLength(
      1510 + 1481,
    );
    expect(results.find(({ finess, indicator }) => finess === '010008407' && indicator === 'dtn_ssr')).toMatchObject({
      value: 88.75,
      lower: 80,
      upper: 95,
      class: 'B',
      n: 80,
      evolution: 'increase',
      obligation: 'mandatory',
    });
  });

  it('brings the ratios of 2017-2018 with words in place of the letters', async () => {
    const parsed = await parseFile(iqssSources, file('ancien/ete-ortho-ipaqss-2017-2018-donnees.csv'), 2018);
    expect(parsed).toMatchObject({ edition: 'ete-ortho-2018', dataYear: 2017 });
    // Four ratios over 0.0005 to 0.0145 expected events.
    expect(issueKinds(parsed)).toEqual({ 'score-out-of-range': 4 });
    const results = parsed.facts.measurement ?? [];
    expect(results).toHaveLength(740);
    expect(results.filter(({ value }) => value === null).map(({ expected }) => expected)).toHaveLength(4);
    for (const { value, expected } of results) expect(value === null).toBe((expected ?? 0) < 0.05);
    const count = (position: string) => results.filter((row) => row.class === position).length;
    expect([count('better'), count('as-expected'), count('worse')]).toEqual([8, 685, 47]);
    expect(results.find(({ finess }) => finess === '010780195')).toMatchObject({
      indicator: 'ete_ortho',
      value: 6.1741752,
      n: 296,
      observed: 5,
      expected: 0.8098248,
      class: 'worse',
      isAlert: true,
    });
  });
});
