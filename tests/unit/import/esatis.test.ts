import { describe, expect, it } from 'vitest';
import type { Table } from '@/lib/import/read/table';
import { BadFileError } from '@/lib/import/source';
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

const FILE_2017 = 'esatis/resultats-esatis48h-mco-open-data-2017.csv';
const FILE_2022 = 'esatis/resultats-iqss-esatis48h-mco-open-data-2022.csv';
const FILE_CA = 'esatis/resultats-esatisca-mco-open-data-2019.csv';

const measurement = (parsed: ParsedWithIssues, finess: string, indicator: string) =>
  parsed.facts.measurement?.find((row) => row.finess === finess && row.indicator === indicator);

describe('e-Satis +48h MCO 2017', () => {
  it('reads scores, dimensions and reasons, without a recommendation rate', async () => {
    const parsed = await parseFile(esatisSources, fixture(FILE_2017), 2017);
    expect(parsed.edition).toBe('2017');
    expect(parsed.classes).toEqual({ B: 1, A: 1, DI: 1, NR: 1 });
    expect(parsed.meanScore).toBe(76.21);
    expect(parsed.issues.issues).toEqual([]);
    expect(measurement(parsed, '019999029', 'esatis-48h-mco')).toMatchObject({
      line: 2,
      campaign: 2017,
      status: 'scored',
      value: 75.12,
      class: 'B',
      n: 142,
      evolution: 'increase',
      obligation: 'mandatory',
      intervalOrigin: 'none',
    });
    expect(measurement(parsed, '019999029', 'esatis-48h-mco-nurses')).toMatchObject({ value: 82.1, n: 142, class: null });
    expect(measurement(parsed, '019999029', 'esatis-48h-mco-recommend')).toBeUndefined();
    expect(parsed.facts.measurement).toHaveLength(2 * 7 + 2);
  });

  it('keeps an absent result as one measurement with its reason', async () => {
    const parsed = await parseFile(esatisSources, fixture(FILE_2017), 2017);
    expect(parsed.facts.measurement?.filter((row) => row.finess === '759999018')).toMatchObject([
      { indicator: 'esatis-48h-mco', status: 'insufficient-data', value: null, class: null, obligation: 'optional' },
    ]);
    expect(measurement(parsed, '970499013', 'esatis-48h-mco')).toMatchObject({ status: 'non-respondent' });
  });

  it('records the site with its region, and its legal entity where it is paid under another number', async () => {
    const parsed = await parseFile(esatisSources, fixture(FILE_2017), 2017);
    expect(parsed.facts.siteRecord).toHaveLength(4);
    expect(parsed.facts.siteRecord?.[3]).toMatchObject({
      finess: '970499013',
      name: 'POLYCLINIQUE DES FILAOS',
      regionCode: '04',
    });
    const entities = parsed.facts.siteRecord?.map(({ legalEntityFiness }) => legalEntityFiness);
    expect(entities).toEqual(['019999011', '2A9999014', null, '979999013']);
  });

  it('refuses a file of 2019 without the recommendation rate', async () => {
    await expect(parseFile(esatisSources, fixture(FILE_2017), 2019)).rejects.toThrow(/taux_reco_brut/);
  });

  it('asks for the campaign when nothing tells it', async () => {
    const table = await fixtureTable(FILE_2017);
    expect(() => parseTable(esatisSources, table, null)).toThrow(BadFileError);
    expect(() => parseTable(esatisSources, table, null)).toThrow(/give it with --campaign/);
  });
});

describe('e-Satis +48h MCO 2022', () => {
  it('reads the type, the public figure and the means of region and type', async () => {
    const parsed = await parseFile(esatisSources, fixture(FILE_2022), 2022);
    expect(parsed.classes).toEqual({ C: 1, NV: 1, B: 1, DI: 1 });
    expect(parsed.issues.issues).toEqual([]);
    expect(measurement(parsed, '019999029', 'esatis-48h-mco')).toMatchObject({ value: 73.99, publicValue: 73, class: 'C' });
    expect(measurement(parsed, '699999015', 'esatis-48h-mco')).toMatchObject({ evolution: 'not-computable' });
    expect(measurement(parsed, '699999015', 'esatis-48h-mco-recommend')).toMatchObject({ value: 60, n: 64 });
    expect(parsed.facts.siteRecord?.map((site) => site.ownership)).toEqual(['public', 'public', 'private-forprofit', 'public']);
    expect(parsed.facts.siteRecord?.[3]).toMatchObject({ regionCode: '06', categoryLabel: 'Centre Hospitaliers' });
    expect(parsed.facts.referenceValue?.map(({ scope, key, value }) => [scope, key, value])).toEqual([
      ['region', '84', 74.5],
      ['type', 'Centre Hospitaliers', 73.99],
      ['type', 'Etablissements de santé privés à but lucratif', 75.01],
    ]);
  });

  it('warns when one group is given two means', async () => {
    const table = withCell(await fixtureTable(FILE_2022), 4, 'SCORE_AJUST_ESATIS_REGION', '74.6');
    const parsed = parseTable(esatisSources, table, 2022);
    expect(issueKinds(parsed)).toEqual({ 'duplicate-key': 1 });
    expect(parsed.facts.referenceValue?.find(({ scope }) => scope === 'region')?.value).toBe(74.5);
    expect(parsed.issues.rejectedRows).toBe(0);
  });
});

describe('e-Satis MCO-CA 2019', () => {
  it('reads score before count, with commas', async () => {
    const parsed = await parseFile(esatisSources, fixture(FILE_CA), 2019);
    expect(parsed.classes).toEqual({ A: 1, D: 1, NV: 1, NR: 1 });
    expect(parsed.meanScore).toBe(76.38);
    expect(parsed.issues.issues).toEqual([]);
    expect(measurement(parsed, '359999012', 'esatis-ca-before')).toMatchObject({ value: 82.14, n: 256 });
    expect(measurement(parsed, '359999012', 'esatis-ca-recommend')).toMatchObject({ value: 71.9, n: 255 });
  });
});

describe('a bad row', () => {
  // Line 2 of the 2017 fixture is a complete row of class B; line 4 is a DI.
  it.each([
    ['finess-invalid', 2, 'finess_geo', 'CH-12'],
    ['score-out-of-range', 2, 'score_all_rea_ajust', '174'],
    ['score-out-of-range', 2, 'score_repas_rea_ajust', '-1'],
    ['number-invalid', 2, 'score_sortie_rea_ajust', 'soixante'],
    ['number-invalid', 2, 'nb_rep_score_all_rea_ajust', '142.5'],
    ['class-unknown', 2, 'classement', 'Z'],
    ['class-without-score', 2, 'score_all_rea_ajust', ''],
    ['score-without-class', 2, 'classement', 'DI'],
    ['score-without-class', 4, 'score_repas_rea_ajust', '61'],
    ['duplicate-key', 4, 'finess_geo', '019999029'],
  ])('is left out as %s (line %i, %s = %j)', async (kind, line, column, value) => {
    const parsed = parseTable(esatisSources, withCell(await fixtureTable(FILE_2017), line, column, value), 2017);
    const rejected = parsed.issues.issues.filter((issue) => issue.severity === 'rejected');
    expect(rejected.map((issue) => [issue.kind, issue.line])).toEqual([[kind, line]]);
    expect(parsed.issues.rejectedRows).toBe(1);
    expect(parsed.facts.siteRecord?.map((site) => site.line)).toEqual([2, 3, 4, 5].filter((other) => other !== line));
    expect(parsed.facts.measurement?.some((row) => row.line === line)).toBe(false);
  });

  it('names the column, the value and the reason', async () => {
    const parsed = parseTable(esatisSources, withCell(await fixtureTable(FILE_2017), 2, 'score_all_rea_ajust', '174'), 2017);
    expect(parsed.issues.issues[0]).toEqual({
      severity: 'rejected',
      kind: 'score-out-of-range',
      code: 'outside-range',
      params: { min: 0, max: 100 },
      line: 2,
      column: 'score_all_rea_ajust',
      value: '174',
    });
  });

  it('does not count in the classes nor in the mean', async () => {
    const parsed = parseTable(esatisSources, withCell(await fixtureTable(FILE_2017), 2, 'score_all_rea_ajust', '174'), 2017);
    expect(parsed.classes).toEqual({ A: 1, DI: 1, NR: 1 });
    expect(parsed.meanScore).toBe(77.3);
  });
});

describe('a doubtful row', () => {
  it.each([
    ['region-mismatch', 'region', 'Atlantide'],
    ['too-few-answers', 'nb_rep_score_all_rea_ajust', '12'],
    ['class-disagrees', 'classement', 'D'],
    ['reference-unknown', 'evolution', '9-Mystère'],
    ['value-missing', 'rs_finess_geo', ''],
  ])('is kept with the warning %s (%s = %j)', async (kind, column, value) => {
    const parsed = parseTable(esatisSources, withCell(await fixtureTable(FILE_2017), 2, column, value), 2017);
    expect(issueKinds(parsed)).toEqual({ [kind]: 1 });
    expect(parsed.issues.rejectedRows).toBe(0);
    expect(measurement(parsed, '019999029', 'esatis-48h-mco')).toBeDefined();
  });
});

describe('a class of a campaign whose cut-offs are not known', () => {
  it('is kept as it is', async () => {
    const parsed = parseTable(esatisSources, withCell(await fixtureTable(FILE_2022), 2, 'classement', 'D'), 2022);
    expect(issueKinds(parsed)['class-disagrees']).toBeUndefined();
  });
});

describe('recognition of e-Satis', () => {
  const matches = (table: Table) => [...esatisSources, ...iqssSources].map((source) => source.recognise(table));

  it('names every missing column, whichever it is', async () => {
    for (const file of [FILE_2017, FILE_CA]) {
      const table = await fixtureTable(file);
      for (const column of table.header) {
        const found = matches(withoutColumns(table, column)).filter(({ match }) => match !== 'no');
        expect(found, column).toEqual([{ match: 'missing', columns: [column] }]);
      }
    }
  });

  it('ignores case, order and extra columns', async () => {
    const table = await fixtureTable(FILE_CA);
    const header = [...table.header.map((name) => name.toUpperCase()), 'commentaire'].reverse();
    expect(matches({ ...table, header }).filter(({ match }) => match === 'yes')).toHaveLength(1);
  });

  it('does not claim a lexicon', () => {
    const lexicon: Table = {
      fileName: 'lexique.csv',
      encoding: 'utf-8',
      preamble: [],
      header: ['Nom de la variable', 'Libellé de la variable'],
      rows: [],
    };
    expect(matches(lexicon).every(({ match }) => match === 'no')).toBe(true);
  });

  it('gives a header that holds two surveys to one of them', async () => {
    const both = [...(await fixtureTable(FILE_CA)).header, ...(await fixtureTable(FILE_2017)).header];
    const table = { ...(await fixtureTable(FILE_CA)), header: both };
    expect(matches(table).filter(({ match }) => match !== 'no')).toHaveLength(1);
  });
});
