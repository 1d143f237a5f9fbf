import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { communeSources } from '@/lib/import/sources/communes/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

const HEADER = 'Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps';

describe('La Poste communes', () => {
  it('keeps one fact per commune and postcode', async () => {
    const rows = [
      '13209;MARSEILLE 09;13009;;MARSEILLE;43.2340834927,5.45249683067',
      '13209;MARSEILLE 09;13009;VAUFREGE;MARSEILLE;43.2340834927,5.45249683067',
      '1009;ANDERT ET CONDON;1300;;ANDERT ET CONDON;45.78,5.65',
      '97801;ST MARTIN;97150;;ST MARTIN;',
    ];
    const { parsed, issues } = parseTable(communeSources, await tableOf([HEADER, ...rows].join('\n')));
    expect(parsed.facts.commune).toEqual([
      {
        code: '13209',
        postcode: '13009',
        name: 'MARSEILLE 09',
        departmentCode: '13',
        latitude: 43.2340834927,
        longitude: 5.45249683067,
        localities: ['VAUFREGE'],
      },
      {
        ...{ code: '01009', postcode: '01300', name: 'ANDERT ET CONDON', departmentCode: '01', latitude: 45.78, longitude: 5.65 },
        localities: [],
      },
      {
        ...{ code: '97801', postcode: '97150', name: 'ST MARTIN', departmentCode: '978', latitude: null, longitude: null },
        localities: [],
      },
    ]);
    expect(issues.issues).toEqual([]);
  });

  it('leaves out bad rows', async () => {
    const rows = [
      'ABCDE;X;01300;;X;45,5',
      '01009;X;130;;X;45,5',
      '01009;;01300;;X;45,5',
      '01009;X;01300;;X;45',
      '01009;X;01300;;X;95,5',
    ];
    const { parsed, issues } = parseTable(communeSources, await tableOf([HEADER, ...rows].join('\n')));
    expect(parsed.facts.commune).toEqual([]);
    expect(issues.issues.map(({ column }) => column)).toEqual([
      'Code_commune_INSEE',
      'Code_postal',
      'Nom_commune',
      'coordonnees_gps',
      'coordonnees_gps',
    ]);
  });
});

const folder = officialDataDir();

describe.skipIf(!folder)('La Poste communes, real file', () => {
  it('holds 35,100 communes and 6,331 postcodes', async () => {
    const { parsed, issues } = await parsePath(communeSources, path.join(folder ?? '', 'communes/laposte_hexasmal-2021.csv'));
    const communes = parsed.facts.commune ?? [];
    expect(new Set(communes.map(({ code }) => code)).size).toBe(35_100);
    expect(new Set(communes.map(({ postcode }) => postcode)).size).toBe(6331);
    expect(communes).toHaveLength(35_599);
    expect(issues.issues).toEqual([]);
  });
});
