import { describe, expect, it } from 'vitest';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { iqssSources } from '@/lib/import/sources/iqss/sources';
import {
  fixture,
  fixtureTable,
  issueKinds,
  type ParsedWithIssues,
  parseFile,
  parseTable,
  withCell,
  withoutColumns,
} from './result-file';

const FILE_2020 = 'iqss/resultats-iqss-open-data-2020.csv';
const QUALHAS = 'iqss/resultats-iqss-qualhas-open-data-2022.csv';
const LEGACY_2016 = 'iqss/dpa-ssr-recueil2016-donnee2015-donnees.csv';

const measurement = (parsed: ParsedWithIssues, finess: string, indicator: string) =>
  parsed.facts.measurement?.find((row) => row.finess === finess && row.indicator === indicator);

describe('IQSS 2020', () => {
  it('reads ratios with their flag and no class', async () => {
    const parsed = await parseFile(iqssSources, fixture(FILE_2020), 2020);
    expect(parsed).toMatchObject({ edition: '2020', dataYear: 2019 });
    expect(parsed.issues.issues).toEqual([]);
    expect(parsed.facts.measurement).toHaveLength(8);
    expect(measurement(parsed, '309999013', 'ete_ortho')).toMatchObject({
      status: 'scored',
      value: 3.1,
      isAlert: true,
      class: null,
    });
    expect(measurement(parsed, '339999011', 'iso_ortho')).toMatchObject({ value: 0, isAlert: false, intervalOrigin: 'none' });
    expect(measurement(parsed, '679999012', 'iso_ortho')).toMatchObject({ value: 14.72, isAlert: true });
    expect(measurement(parsed, '980599016', 'ete_ortho')).toMatchObject({ status: 'not-comparable', value: null, isAlert: null });
    expect(measurement(parsed, '980599016', 'iso_ortho')).toMatchObject({ status: 'no-activity' });
  });

  it('keeps of the evolution only what is sure', async () => {
    const parsed = await parseFile(iqssSources, fixture(FILE_2020), 2020);
    expect(measurement(parsed, '339999011', 'ete_ortho')?.evolution).toBe('stable');
    expect(measurement(parsed, '309999013', 'ete_ortho')?.evolution).toBeNull();
  });

  it.each([
    ['class-unknown', 'ete_ortho_alerte_sup', '2'],
    ['score-without-class', 'ete_ortho_alerte_sup', ''],
    ['class-without-score', 'iso_ortho_ratio_oe', ''],
    ['score-out-of-range', 'iso_ortho_ratio_oe', '-0.5'],
    ['number-invalid', 'ete_ortho_ratio_oe', 'beaucoup'],
    ['finess-invalid', 'finess', '33'.padEnd(11, '9')],
    ['duplicate-key', 'finess', '339999011'],
  ])('rejects a row as %s (%s = %j)', async (kind, column, value) => {
    const parsed = parseTable(iqssSources, withCell(await fixtureTable(FILE_2020), 3, column, value), 2020);
    expect(parsed.issues.issues.map((issue) => [issue.severity, issue.kind, issue.line])).toEqual([['rejected', kind, 3]]);
    expect(parsed.facts.measurement?.map(({ line }) => line)).not.toContain(3);
    expect(parsed.facts.siteRecord?.map(({ line }) => line)).toEqual([2, 4, 5]);
  });
});

describe('IQSS qualhas 2022', () => {
  it('reads known indicators with comma and percent sign, and names the others once', async () => {
    const parsed = await parseFile(iqssSources, fixture(QUALHAS), 2022);
    expect(parsed).toMatchObject({ edition: '2022-qualhas', dataYear: 2021 });
    expect(parsed.issues.issues).toMatchObject([{ severity: 'warning', kind: 'reference-unknown', value: 'mco_pcc' }]);
    expect(parsed.facts.measurement).toHaveLength(5);
    expect(measurement(parsed, '339999011', 'ias_icsha_v4')).toMatchObject({ value: 87.5, class: 'B', evolution: 'increase' });
    expect(measurement(parsed, '309999013', 'ias_icsha_v4')).toMatchObject({ value: 132.1, class: 'A', evolution: 'stable' });
    expect(measurement(parsed, '599999022', 'ias_icsha_v4')).toMatchObject({ status: 'non-respondent', evolution: null });
    expect(parsed.facts.referenceValue).toEqual([
      { indicator: 'ias_icsha_v4', campaign: 2022, scope: 'country', key: 'FR', line: 2, value: 79.2 },
    ]);
    expect(parsed.facts.siteRecord?.map((site) => site.ownership ?? null)).toEqual([null, 'public', 'public', 'public', null]);
  });

  it.each([
    ['class-unknown', 'classe_ias_icsha_v4', 'E'],
    ['class-without-score', 'res_ias_icsha_v4', 'Non répondant'],
    ['score-without-class', 'classe_ias_icsha_v4', 'Non validé'],
    ['number-invalid', 'res_ias_icsha_v4', '87,5 pour cent'],
    ['score-out-of-range', 'res_ias_icsha_v4', '-3%'],
  ])('rejects a row as %s (%s = %j)', async (kind, column, value) => {
    const parsed = parseTable(iqssSources, withCell(await fixtureTable(QUALHAS), 2, column, value), 2022);
    expect(parsed.issues.issues.filter(({ severity }) => severity === 'rejected').map((issue) => issue.kind)).toEqual([kind]);
    expect(measurement(parsed, '339999011', 'ias_icsha_v4')).toBeUndefined();
  });

  it('warns of a class the thresholds of the campaign contradict', async () => {
    const table = withCell(await fixtureTable(QUALHAS), 2, 'classe_ias_icsha_v4', 'A');
    const third = { ...table, header: table.header.map((name) => name.replace('icsha_v4', 'icsha_v3_mhs')) };
    const parsed = parseTable(iqssSources, third, 2019);
    expect(issueKinds(parsed)).toMatchObject({ 'class-disagrees': 1 });
    expect(measurement(parsed, '339999011', 'ias_icsha_v3_mhs')?.class).toBe('A');
  });

  it('does not judge a class by the thresholds of another version', async () => {
    const parsed = parseTable(iqssSources, withCell(await fixtureTable(QUALHAS), 2, 'classe_ias_icsha_v4', 'A'), 2022);
    expect(issueKinds(parsed)).toEqual({ 'reference-unknown': 1 });
    expect(measurement(parsed, '339999011', 'ias_icsha_v4')?.class).toBe('A');
  });
});

describe('a legacy file without classes (2016)', () => {
  it('keeps value, interval and records, and names the indicator it does not know', async () => {
    const parsed = await parseFile(iqssSources, fixture(LEGACY_2016), 2016);
    expect(parsed).toMatchObject({ edition: 'dpa-ssr-2016', dataYear: 2015 });
    expect(parsed.issues.issues).toMatchObject([{ kind: 'reference-unknown', value: 'trd' }]);
    expect(parsed.facts.measurement).toMatchObject([
      {
        finess: '019999011',
        indicator: 'doc_ssr',
        value: 81.25,
        lower: 71,
        upper: 89,
        intervalOrigin: 'published',
        n: 80,
        class: null,
      },
      { finess: '759999018', indicator: 'doc_ssr', status: 'non-respondent', value: null },
    ]);
  });

  it('introduces no establishment: its FINESS may be a legal entity', async () => {
    const parsed = await parseFile(iqssSources, fixture(LEGACY_2016), 2016);
    expect(parsed.facts.siteRecord ?? []).toEqual([]);
  });
});

describe('recognition of IQSS', () => {
  const all = [...esatisSources, ...iqssSources];

  it.each([
    [FILE_2020, []],
    [QUALHAS, ['classe_mco_pcc', 'res_mco_pcc', 'moy_nat_mco_pcc', 'evol_mco_pcc', 'moy_nat_ias_icsha_v4', 'evol_ias_icsha_v4']],
    [LEGACY_2016, ['Raison_sociale', 'Enquete_obligatoire', 'Participation', 'Lib_reg']],
  ])('of %s: one source, and every missing column named', async (file, optional: string[]) => {
    const table = await fixtureTable(file);
    expect(all.filter((source) => source.recognise(table).match !== 'no')).toHaveLength(1);
    for (const column of table.header) {
      const found = all.map((source) => source.recognise(withoutColumns(table, column))).filter(({ match }) => match !== 'no');
      expect(found, column).toEqual(optional.includes(column) ? [{ match: 'yes' }] : [{ match: 'missing', columns: [column] }]);
    }
  });
});
