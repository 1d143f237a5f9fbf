import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSources } from '@/lib/import/sources/sae/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

const ID = 'bor;an;fi;rs;rscom;fi_ej;stjr;cat;espic;reg;dep;COMINSEE;NOMCOM;ARMT;NUMVOI;TYPVOI;NOMVOI;BP;CPO;LIBCOM;COMPD';
const VIRIAT = 'ID;2023;010000024;CH DE FLEYRIAT;;010780054;1;355;1;84;01;01451;VIRIAT;;900;RTE;DE PARIS;;01440;VIRIAT;';

async function parseRows(...rows: string[]) {
  return parseTable(siteSources, await tableOf([ID, ...rows].join('\n')));
}

describe('SAE identity', () => {
  it('reads a site', async () => {
    const { parsed, issues } = await parseRows(VIRIAT);
    expect(parsed).toMatchObject({ edition: '2023', campaign: 2023, dataYear: 2023 });
    expect(parsed.facts.siteRecord).toEqual([
      {
        line: 2,
        finess: '010000024',
        name: 'CH DE FLEYRIAT',
        legalEntityFiness: '010780054',
        categoryCode: '355',
        categoryLabel: 'Centre Hospitalier (C.H.)',
        ownership: 'public',
        isEspic: false,
        address: '900 ROUTE DE PARIS',
        postcode: '01440',
        city: 'VIRIAT',
        communeCode: '01451',
        departmentCode: '01',
        regionCode: '84',
        phone: null,
      },
    ]);
    expect(issues.issues).toEqual([]);
  });

  it('reads overseas letters, districts and name complements', async () => {
    const { parsed } = await parseRows(
      'ID;2023;970400024;CHU SUD;SITE NORD;970408589;1;101;1;04;9D;9D411;SAINT DENIS;;;;;;97405;ST DENIS CEDEX;',
      'ID;2023;750000001;CLINIQUE X;CLINIQUE X;750000002;2;128;0;11;75;75056;PARIS;75113;;;;;75013;PARIS;',
      'ID;2023;970107587;ANTENNE AUDRA;;970111562;3;146;6;01;9A;9A127;SAINT MARTIN;;;;;;97150;;',
    );
    const [reunion, paris, saintMartin] = parsed.facts.siteRecord ?? [];
    expect(reunion).toMatchObject({ name: 'CHU SUD - SITE NORD', communeCode: '97411', departmentCode: '974', city: 'ST DENIS' });
    expect(paris).toMatchObject({
      name: 'CLINIQUE X',
      communeCode: '75113',
      departmentCode: '75',
      ownership: 'private-forprofit',
    });
    expect(saintMartin).toMatchObject({
      communeCode: '97801',
      departmentCode: '978',
      regionCode: '01',
      city: 'SAINT MARTIN',
      isEspic: true,
    });
  });

  it('leaves out bad rows, each with its reason, and keeps the others', async () => {
    const { parsed, issues } = await parseRows(
      VIRIAT,
      VIRIAT,
      VIRIAT.replace('010000024', '01X000024'),
      VIRIAT.replace('010000024', '010000032').replace('CH DE FLEYRIAT', ''),
      VIRIAT.replace('010000024', '010000040').replace(';1;355', ';9;355'),
      VIRIAT.replace('010000024', '010000057').replace('2023', '2022'),
      VIRIAT.replace('010000024', '010000065').replace('010780054', '440052041,'),
    );
    const found = issues.issues.map(({ line, kind, column, severity }) => [line, kind, column, severity]);
    expect(found.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [3, 'duplicate-key', 'FI', 'rejected'],
      [4, 'finess-invalid', 'FI', 'rejected'],
      [5, 'value-missing', 'RS', 'rejected'],
      [6, 'class-unknown', 'STJR', 'rejected'],
      [7, 'row-malformed', 'AN', 'rejected'],
      [8, 'finess-invalid', 'FI_EJ', 'warning'],
    ]);
    expect(parsed.facts.siteRecord?.map(({ finess }) => finess)).toEqual(['010000024', '010000065']);
  });

  it('names the columns that are missing', async () => {
    const recognitions = async (header: string, row: string) => {
      const table = await tableOf(`${header}\n${row}`);
      return siteSources.map((source) => source.recognise(table)).filter(({ match }) => match !== 'no');
    };
    expect(await recognitions(ID.replace('COMINSEE;', ''), VIRIAT.replace('01451;', ''))).toEqual([
      { match: 'missing', columns: ['COMINSEE'] },
    ]);
    expect(await recognitions(ID.replace('bor;', ''), VIRIAT.replace('ID;', ''))).toEqual([
      { match: 'missing', columns: ['BOR'] },
    ]);
    expect(await recognitions('a;b;c', '1;2;3')).toEqual([]);
  });
});

const folder = officialDataDir();

describe.skipIf(!folder)('SAE identity, real files', () => {
  const real = (name: string) => parsePath(siteSources, path.join(folder ?? '', 'sae', name));

  it('holds 3,975 sites, all of them located in a commune and owned', async () => {
    const { parsed, issues } = await real('ID_2023r.csv');
    const sites = parsed.facts.siteRecord ?? [];
    expect(sites).toHaveLength(3975);
    expect(issues.issues).toEqual([]);
    expect(
      sites.every(
        (site) => site.communeCode && site.departmentCode && site.regionCode && site.ownership && site.postcode && site.city,
      ),
    ).toBe(true);
    expect(sites.filter((site) => site.isEspic)).toHaveLength(1028);
    expect(sites.filter((site) => site.communeCode === '97801' || site.communeCode === '97701')).toHaveLength(7);
    expect(new Set(sites.map((site) => site.regionCode)).size).toBe(18);
  });

  it('holds 5,710 structures, 989 of which are legal entities', async () => {
    const { parsed, issues } = await real('IDB_2023r.csv');
    const sites = parsed.facts.siteRecord ?? [];
    expect(sites).toHaveLength(5710);
    const entities = parsed.facts.legalEntityRecord ?? [];
    expect(entities).toHaveLength(989);
    expect(entities.find((entity) => entity.finess === '440000289')).toMatchObject({ name: 'CHU DE NANTES' });
    expect(issues.issues).toEqual([]);
    expect(sites.every((site) => site.departmentCode)).toBe(true);
    expect(sites.filter((site) => !site.communeCode)).toHaveLength(19);
    expect(sites.find((site) => site.finess === '010002236')).toMatchObject({
      name: 'CMP ENFANTS-ADO BOURG-EN-BRESSE',
      address: "14 RUE DE L'ECOLE",
      city: 'BOURG EN BRESSE',
      categoryLabel: 'Centre Médico-Psychologique (C.M.P.)',
    });
  });

  it('names the legal entities of several sites', async () => {
    const { parsed, issues } = await real('ST_2023r.csv');
    expect(parsed.facts.legalEntityRecord?.[0]).toEqual({ line: 2, finess: '010007987', name: 'CH PUBLIC HAUTEVILLE' });
    expect(new Set(parsed.facts.legalEntityRecord?.map(({ finess }) => finess)).size).toBe(
      parsed.facts.legalEntityRecord?.length,
    );
    expect(issues.issues).toEqual([]);
  });
});
