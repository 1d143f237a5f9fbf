import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pointSources } from '@/lib/import/sources/points/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

const HEADER = 'id,hospital_name,lat,lon,geo_qual,postcode,city,cc,facility_type,public_private,ref_date';
const point = (id: string, lat: string, lon: string) => `${id},CH,${lat},${lon},1,01440,VIRIAT,FR,CH,public,06/03/2020`;

describe('Eurostat points', () => {
  it('restores the leading zero and leaves out what is not a place', async () => {
    const rows = [
      point('10000024', '46.2222', '5.20879'),
      point('10000032', '146', '5'),
      point('10000040', '', ''),
      point('X', '46', '5'),
    ];
    const table = await tableOf([HEADER, ...rows, point('010000024', '46', '5')].join('\n'));
    const { parsed, issues } = parseTable(pointSources, table);
    expect(parsed).toMatchObject({ edition: '2020', campaign: null });
    expect(parsed.facts.pointRecord).toEqual([
      { line: 2, finess: '010000024', latitude: 46.2222, longitude: 5.20879, quality: '1' },
    ]);
    expect(parsed.facts.siteRecord).toMatchObject([
      { line: 2, finess: '010000024', name: 'CH', postcode: '01440', city: 'VIRIAT' },
    ]);
    expect(issues.issues.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'number-invalid'],
      [4, 'number-invalid'],
      [5, 'finess-invalid'],
      [6, 'duplicate-key'],
    ]);
  });

  it('says which column is missing', async () => {
    const table = await tableOf(HEADER.replace('lat,', ''));
    expect(pointSources.map((source) => source.recognise(table))).toEqual([{ match: 'missing', columns: ['lat'] }]);
  });
});

const folder = officialDataDir();

describe.skipIf(!folder)('Eurostat points, real file', () => {
  it('holds 5,368 points', async () => {
    const { parsed, issues } = await parsePath(pointSources, path.join(folder ?? '', 'finess/eurostat-healthcare-FR-2020.csv'));
    expect(parsed.edition).toBe('2020');
    expect(parsed.facts.pointRecord).toHaveLength(5368);
    expect(parsed.facts.siteRecord).toHaveLength(5368);
    expect(issues.issues).toEqual([]);
  });
});
