import { describe, expect, it } from 'vitest';
import { certificationSources } from '@/lib/import/sources/certification/sources';
import { parseV2014Level } from '@/lib/import/sources/certification/v2014-level';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

const fixture = (name: string) => parsePath(certificationSources, `tests/fixtures/certification/${name}`);

describe('parseV2014Level', () => {
  it.each([
    ['1', 'A'],
    ['5.0', 'E'],
    ['c', 'C'],
    ['Certification', 'A'],
    ["Certification avec recommandation(s) d'amélioration", 'B'],
    ["Certification avec obligation(s) d'amélioration", 'C'],
    ['Sursis à statuer', 'D'],
    ['Non-certification', 'E'],
    ['6', null],
    ['Certifié', null],
    ['', null],
  ])('%s', (raw, level) => expect(parseV2014Level(raw)).toBe(level));
});

describe('V2014, wide layout', () => {
  it('reads procedures, their sites and their themes', async () => {
    const { source, parsed, issues } = await fixture('v2014.csv');
    expect(source.dataset).toBe('certification-v2014');
    expect(parsed.classes).toEqual({ A: 1, B: 1, E: 1 });
    expect(
      parsed.facts.certificationProcedure?.map(({ line, code, decision, decidedOn }) => [line, code, decision, decidedOn]),
    ).toEqual([
      [2, '21001', 'B', new Date('2018-04-12T00:00:00Z')],
      [4, '21002', 'A', new Date('2017-06-01T00:00:00Z')],
      [5, '21003', 'E', new Date('2019-10-03T00:00:00Z')],
    ]);
    expect(
      parsed.facts.certificationScope?.map(({ procedureCode, finess, isPrimary }) => [procedureCode, finess, isPrimary]),
    ).toEqual([
      ['21001', '010000024', false],
      ['21001', '010000032', false],
      ['21002', '2A0000139', false],
      ['21003', '970400024', false],
    ]);
    expect(parsed.facts.certificationThemeDecision).toEqual([
      { line: 2, procedureCode: '21001', rank: 1, decision: "Recommandation d'amélioration" },
      { line: 5, procedureCode: '21003', rank: 1, decision: 'Non-certification' },
      { line: 5, procedureCode: '21003', rank: 2, decision: "Obligation d'amélioration" },
    ]);
    expect(issues.issues).toEqual([]);
  });

  it('leaves out bad rows', async () => {
    const text = [
      'num_finess_et;certif_V2014_id_niveau;certif_date;certif_V2014_id_demarche',
      '010000024;2;12/04/2018;21001',
      '010000024;2;12/04/2018;21001',
      '010000032;3;12/04/2018;21001',
      '010000040;9;12/04/2018;21002',
      '010000057;1;31/02/2018;21003',
      '010000065;1;12/04/2018;',
      '0100000650;1;12/04/2018;21004',
      '010000073;1;;21005',
    ].join('\n');
    const { parsed, issues } = parseTable(certificationSources, await tableOf(text));
    expect(parsed.facts.certificationProcedure?.map(({ code }) => code)).toEqual(['21001', '21005']);
    expect(
      issues.issues.map(({ line, kind, severity }) => [line, kind, severity]).sort((a, b) => Number(a[0]) - Number(b[0])),
    ).toEqual([
      [3, 'duplicate-key', 'rejected'],
      [4, 'class-disagrees', 'rejected'],
      [5, 'decision-unknown', 'rejected'],
      [6, 'date-impossible', 'rejected'],
      [7, 'value-missing', 'rejected'],
      [8, 'finess-invalid', 'rejected'],
      [9, 'value-missing', 'warning'],
    ]);
  });

  it('misses its FINESS column by name', async () => {
    const table = await tableOf('nofiness;certif_V2014_id_niveau;certif_date;certif_V2014_id_demarche\n1;2;3;4');
    expect(certificationSources.map((source) => source.recognise(table)).filter(({ match }) => match !== 'no')).toEqual([
      { match: 'missing', columns: ['finess'] },
    ]);
  });
});

describe('BQSS, long layout', () => {
  it('reads the last state of each V2014 procedure and counts the other keys', async () => {
    const { source, parsed, issues } = await fixture('bqss-valeurs.csv');
    expect(source.dataset).toBe('certification-v2014');
    expect(
      parsed.facts.certificationProcedure?.map(({ line, framework, code, decision, decidedOn }) => [
        line,
        framework,
        code,
        decision,
        decidedOn,
      ]),
    ).toEqual([
      [5, 'V2014', '21001', 'B', new Date('2018-04-12T00:00:00Z')],
      [12, 'V2014', '21009', 'A', new Date('2018-05-02T00:00:00Z')],
    ]);
    // The second procedure is told of a legal entity: no site can be named.
    expect(parsed.facts.certificationScope?.map(({ procedureCode, finess }) => [procedureCode, finess])).toEqual([
      ['21001', '010000024'],
      ['21001', '010000032'],
    ]);
    expect(parsed.facts.certificationThemeDecision).toHaveLength(1);
    expect(parsed.classes).toEqual({ A: 1, B: 1, 'other-keys': 3 });
    expect(issues.issues).toEqual([]);
  });

  it('leaves out bad values', async () => {
    const text = [
      'annee,finess,finess_type,key,value_boolean,value_string,value_integer,value_float,missing_value,value_date',
      '2018,010000024,geo,certif_V2014_id_niveau,,,7,,,',
      '2018,010000024,geo,certif_V2014_id_demarche,,21001,,,,',
      '2018,010000024,geo,certif_V2014_id_demarche,,21002,,,,',
      '2018,010000032,geo,certif_V2014_id_niveau,,,1,,,',
      '2018,010000040,xxx,certif_V2014_id_niveau,,,1,,,',
    ].join('\n');
    const { parsed, issues } = parseTable(certificationSources, await tableOf(text));
    expect(parsed.facts.certificationProcedure).toEqual([]);
    expect(issues.issues.map(({ line, kind }) => [line, kind]).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [2, 'decision-unknown'],
      [4, 'duplicate-key'],
      [5, 'value-missing'],
      [6, 'class-unknown'],
    ]);
  });
});
