import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedFramework } from '@/lib/import/sources/certification/framework';
import { certificationSources } from '@/lib/import/sources/certification/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

const FIXTURES = 'tests/fixtures/certification';
const PROCEDURES = 'code_demarche,annee_visite,mois_visite,date_deb_visite,date_de_decision,Decision_de_la_CCES';
const SITES = 'code_demarche,FINESS_EJ,FINESS_EG,RS_eg,Site_Principal';

async function parseText(text: string) {
  return parseTable(certificationSources, await tableOf(text));
}

describe('procedures', () => {
  it('reads cycle 5: French dates, months with their name', async () => {
    const { parsed, issues } = await parseText(`${PROCEDURES}\n30001,2021,09-Septembre,21/09/2021,10/02/2022,Certifié\n`);
    expect(parsed).toMatchObject({ edition: 'cycle-5', campaign: null, classes: { certified: 1 } });
    expect(parsed.facts.certificationProcedure).toEqual([
      {
        line: 2,
        framework: 'V2020',
        code: '30001',
        visitYear: 2021,
        visitMonth: 9,
        visitStartOn: new Date('2021-09-21T00:00:00Z'),
        decidedOn: new Date('2022-02-10T00:00:00Z'),
        decision: 'certified',
      },
    ]);
    expect(issues.issues).toEqual([]);
  });

  it('reads cycle 6: ISO dates, months as numbers, labels written loosely', async () => {
    const { parsed, issues } = await parsePath(certificationSources, `${FIXTURES}/demarche-cycle-6.csv`);
    expect(parsed.edition).toBe('cycle-6');
    expect(parsed.classes).toEqual({ 'with-distinction': 1, certified: 1, pending: 1, 'with-conditions': 1 });
    expect(parsed.facts.certificationProcedure?.every(({ framework }) => framework === 'V2025')).toBe(true);
    expect(parsed.facts.certificationProcedure?.[1]).toMatchObject({ visitMonth: 10, decision: 'certified' });
    expect(issues.issues).toEqual([]);
  });

  it('takes the cycle from its own column, else from the visits, else from the dates', async () => {
    const cycle = async (columns: string, ...rows: string[]) =>
      (await parseText(`${PROCEDURES}${columns}\n${rows.join('\n')}\n`)).parsed.edition;
    expect(await cycle(',id_cycle', '1,2026,03-Mars,05/03/2026,,,6', '2,2026,3,2026-03-05,,,')).toBe('cycle-6');
    expect(await cycle(',id_cycle', '1,2026,9,2026-09-16,,,5')).toBe('cycle-5');
    expect(await cycle('', '1,2025,9,2025-09-16,,')).toBe('cycle-6');
    expect(await cycle('', '1,2027,03-Mars,,,')).toBe('cycle-5');
    // Saved again by a spreadsheet, in its own way of writing dates.
    expect(await cycle('', '1,2022,9,2022-09-16,2023-01-02,Certifié')).toBe('cycle-5');
  });

  it('is refused with two cycles, or with none that can be told', async () => {
    await expect(parseText(`${PROCEDURES},id_cycle\n1,2025,9,2025-09-16,,,6\n2,2024,03-Mars,05/03/2024,,,5\n`)).rejects.toThrow(
      /two cycles/,
    );
    await expect(parseText(`${PROCEDURES}\n1,2027,,,,\n`)).rejects.toThrow(/nothing tells the cycle/);
  });

  it.each([
    ['6', 'V2025'],
    ['V2025', 'V2025'],
    ['Cycle 6', 'V2025'],
    ['5', 'V2020'],
    ['2020', 'V2020'],
    ['V2024', 'V2020'],
    ['12', null],
    ['', null],
  ])('cycle "%s"', (text, framework) => expect(namedFramework(text)).toBe(framework));

  it('leaves out bad rows and doubts others', async () => {
    const rows = [
      '30001,2021,09-Septembre,21/09/2021,10/02/2022,Certifié',
      '30001,2021,09-Septembre,21/09/2021,10/02/2022,Certifié',
      '30002,2021,09-Septembre,21/09/2021,10/02/2022,Certifié A',
      '30003,2021,09-Septembre,31/02/2021,10/02/2022,Certifié',
      '30004,2021,13-Treize,21/09/2021,10/02/2022,Certifié',
      ',2021,09-Septembre,21/09/2021,10/02/2022,Certifié',
      '30006,2022,05-Mai,21/05/2022,10/02/2022,Certifié',
      '30007,2027,02-Février,31/01/2027,,',
      '30008,2027,02-Février,15/01/2027,,',
      '30009,2021,09-Septembre,21/09/2021,,Certifié',
    ];
    const { parsed, issues } = await parseText(`${PROCEDURES}\n${rows.join('\n')}\n`);
    expect(parsed.facts.certificationProcedure?.map(({ code }) => code)).toEqual(['30001', '30006', '30007', '30008', '30009']);
    expect(issues.issues.map(({ line, kind, severity }) => [line, kind, severity])).toEqual([
      [3, 'duplicate-key', 'rejected'],
      [4, 'decision-unknown', 'rejected'],
      [5, 'date-impossible', 'rejected'],
      [6, 'date-impossible', 'rejected'],
      [7, 'value-missing', 'rejected'],
      [8, 'visit-date-mismatch', 'warning'],
      // Line 9 starts the day before its month: the publisher's time zone, accepted.
      [10, 'visit-date-mismatch', 'warning'],
      [11, 'value-missing', 'warning'],
    ]);
  });
});

describe('sites', () => {
  it('say nothing of their cycle but the procedures they name', async () => {
    const { parsed, issues } = await parsePath(certificationSources, `${FIXTURES}/etablissement-geo-cycle-6.csv`);
    expect(parsed.edition).toEqual({ ofProcedures: new Set(['50001', '50002', '50004']) });
    expect(parsed.facts.certificationScope?.every((scope) => !('framework' in scope))).toBe(true);
    expect(issues.issues).toEqual([]);
  });

  it('leaves out bad rows, and keeps a site whose legal entity is misspelt', async () => {
    const rows = [
      '30001,350000402,350002176,A,True',
      '30001,350000402,350002176,A,False',
      '30001,350000402,35000217,B,False',
      '30001,350000402,ABC,B,False',
      '30001,350000402,350000048,C,peut-être',
      '30001,"440052041,",2A0000139,D,False',
      '30001,003200001,003200002,E,True',
    ];
    const { parsed, issues } = await parseText(`${SITES}\n${rows.join('\n')}\n`);
    expect(
      parsed.facts.certificationScope?.map(({ finess, legalEntityFiness, isPrimary }) => [finess, legalEntityFiness, isPrimary]),
    ).toEqual([
      ['350002176', '350000402', true],
      ['035000217', '350000402', false],
      ['2A0000139', null, false],
      ['003200002', '003200001', true],
    ]);
    expect(issues.issues.map(({ line, kind, severity }) => [line, kind, severity])).toEqual([
      [3, 'duplicate-key', 'rejected'],
      [5, 'finess-invalid', 'rejected'],
      [6, 'class-unknown', 'rejected'],
      [7, 'finess-invalid', 'warning'],
      [8, 'duplicate-key', 'warning'],
    ]);
  });
});

describe('legal entities and scores', () => {
  it('keeps the name of an entity once', async () => {
    const { source, parsed, issues } = await parsePath(certificationSources, `${FIXTURES}/etablissement-jur.csv`);
    expect(source.dataset).toBe('certification-jur');
    expect(parsed.facts.legalEntityRecord).toEqual([
      { line: 2, finess: '350000402', name: 'ASSOCIATION SAINT HELIER' },
      { line: 3, finess: '340000272', name: 'SAS SAINT JEAN' },
    ]);
    expect(issues.issues).toEqual([]);
  });

  it('reads chapters and objectives, with dot or comma', async () => {
    const chapters = await parsePath(certificationSources, `${FIXTURES}/resultat-chapitre.csv`);
    expect(chapters.parsed.facts.certificationScore?.map(({ level, item, label, score }) => [level, item, label, score])).toEqual(
      [
        ['chapter', '1', 'Le patient', 91.5],
        ['chapter', '2', 'Les équipes de soins', 94.25],
        ['chapter', '3', "L'établissement", 100],
      ],
    );
    const objectives = await parsePath(certificationSources, `${FIXTURES}/resultat-objectif.csv`);
    expect(
      objectives.parsed.facts.certificationScore?.map(({ level, item, label, score }) => [level, item, label, score]),
    ).toEqual([
      ['objective', '1.1', null, 88.5],
      ['objective', '1.2', 'Les droits des patients', 92],
      ['objective', '3.7', null, 75.25],
    ]);
  });

  it('leaves out bad scores', async () => {
    const rows = [
      '30001,1,Le patient,174',
      '30001,2,Les équipes,abc',
      '30001,4,?,50',
      '30001,3,Le reste,50',
      '30001,3,Le reste,51',
      '30002,1,Le patient,',
    ];
    const { parsed, issues } = await parseText(`code_demarche,id_chapitre,chapitre,moy_chapitre\n${rows.join('\n')}\n`);
    expect(parsed.facts.certificationScore?.map(({ item, score }) => [item, score])).toEqual([['3', 50]]);
    expect(issues.issues.map(({ line, kind, severity }) => [line, kind, severity])).toEqual([
      [2, 'score-out-of-range', 'rejected'],
      [3, 'number-invalid', 'rejected'],
      [4, 'row-malformed', 'rejected'],
      [6, 'duplicate-key', 'rejected'],
      [7, 'value-missing', 'warning'],
    ]);
  });
});

describe('missing columns', () => {
  const layouts = [
    PROCEDURES,
    SITES,
    'code_demarche,FINESS_EJ,RS_EJ',
    'code_demarche,id_chapitre,chapitre,moy_chapitre',
    'code_demarche,id_chapitre,objectif,moy_objectif',
  ];
  const cases = layouts.flatMap((layout) => layout.split(',').map((column) => ({ layout, column })));
  it.each(cases)('$column of $layout', async ({ layout, column }) => {
    const header = layout.split(',').filter((name) => name !== column);
    const table = await tableOf(`${header.join(',')}\n${header.map(() => 'x').join(',')}\n`);
    const claims = certificationSources.map((source) => source.recognise(table)).filter(({ match }) => match !== 'no');
    expect(claims).toEqual([{ match: 'missing', columns: [column] }]);
  });
});

const folder = officialDataDir();

describe.skipIf(!folder)('certification, real files', () => {
  const procedures = path.join(folder ?? '', 'certification/has_demarche.csv');
  const sites = path.join(folder ?? '', 'certification/has_etab_geo.csv');

  it('holds 2,348 procedures', async () => {
    const { parsed, issues } = await parsePath(certificationSources, procedures);
    expect(parsed.edition).toBe('cycle-5');
    expect(parsed.facts.certificationProcedure).toHaveLength(2348);
    expect(parsed.classes).toEqual({
      'with-distinction': 510,
      certified: 1433,
      'with-conditions': 123,
      'not-certified': 81,
      pending: 201,
    });
    expect(issues.issues).toEqual([]);
  });

  it('holds 8,211 sites, one primary in each procedure', async () => {
    const { parsed, issues } = await parsePath(certificationSources, sites);
    const scope = parsed.facts.certificationScope ?? [];
    expect(scope).toHaveLength(8211);
    expect(new Set(scope.map(({ procedureCode }) => procedureCode)).size).toBe(2348);
    const primary = scope.filter(({ isPrimary }) => isPrimary).map(({ procedureCode }) => procedureCode);
    expect([primary.length, new Set(primary).size]).toEqual([2348, 2348]);
    expect(scope.filter(({ finess }) => finess.startsWith('0032'))).toHaveLength(5);
    // One legal entity is misspelt by the publisher; its site is kept.
    expect(issues.issues.map(({ kind, severity, value }) => [kind, severity, value])).toEqual([
      ['finess-invalid', 'warning', '440052041,'],
    ]);
  });
});
