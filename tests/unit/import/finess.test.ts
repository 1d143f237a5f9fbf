import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectionOf, toWgs84 } from '@/lib/import/sources/finess/projection';
import { finessSources } from '@/lib/import/sources/finess/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

describe('projections', () => {
  it.each([
    ['2154', 870262.2, 6571540.8, 5.20918, 46.22229],
    ['5490', 657242.9, 1795384.4, -61.52874, 16.234],
    ['2972', 353672.8, 544349.1, -52.31973, 4.92347],
    ['2975', 323086.6, 7679599.8, 55.29821, -20.97571],
    ['4471', 524819.9, 8587194.7, 45.22868, -12.77989],
    ['32621', 563213.8, 5180306.8, -56.17201, 46.77332],
  ])('EPSG:%s', (epsg, x, y, longitude, latitude) => {
    const point = toWgs84(epsg, x, y);
    expect(point?.longitude).toBeCloseTo(longitude, 4);
    expect(point?.latitude).toBeCloseTo(latitude, 4);
  });

  it.each([
    ['1,ATLASANTE,96,BAN,EPSG:2154 RGF93 / Lambert-93 (Métropole)', '2154'],
    ['3,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,LAMBERT_93', '2154'],
    ['3,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,L93_METROPOLE', '2154'],
    ['1,ATLASANTE,95,BAN,WGS84/UTM zone 21N', '32621'],
    ['1,ATLASANTE,95,IGN,BD_ADRESSE,V2.1,UTM_N22', '2972'],
    ['1,ATLASANTE,95,BAN,EPSG:5490 RGAF09 / UTM zone 20N', '5490'],
    ['1,ATLASANTE,95,BAN,EPSG:9999', null],
    ['', null],
  ])('%s', (source, epsg) => expect(projectionOf(source)).toBe(epsg));
});

describe('FINESS extract', () => {
  it('reads hospitals and their points, and leaves other sites aside', async () => {
    const { parsed, issues } = await parsePath(finessSources, 'tests/fixtures/finess/etalab-geolocated.csv');
    expect(parsed.edition).toBe('stock-geolocated');
    expect(parsed.extractedOn?.toISOString()).toBe('2024-05-07T00:00:00.000Z');
    expect(parsed.classes).toEqual({ hospitals: 4, 'other-sites': 1, points: 2 });
    expect(parsed.facts.siteRecord?.[0]).toEqual({
      line: 2,
      finess: '010000024',
      name: 'CENTRE HOSPITALIER FLEYRIAT',
      legalEntityFiness: '010780054',
      categoryCode: '355',
      categoryLabel: 'Centre Hospitalier (C.H.)',
      ownership: 'public',
      isEspic: false,
      address: '900 BIS ROUTE DE PARIS',
      postcode: '01440',
      city: 'VIRIAT',
      communeCode: '01451',
      departmentCode: '01',
      regionCode: null,
      phone: '0474454647',
    });
    expect(parsed.facts.siteRecord?.[2]).toMatchObject({
      name: 'C.H. LOUIS CONSTANT FLEMING',
      communeCode: '97801',
      departmentCode: '978',
    });
    expect(parsed.facts.siteRecord?.[3]).toMatchObject({ categoryCode: '141', ownership: null });
    const [viriat, reunion] = parsed.facts.pointRecord ?? [];
    expect(viriat).toMatchObject({ line: 7, finess: '010000024', quality: '1' });
    // The fields of the source are separated, as in the files of 2016.
    expect(reunion?.latitude).toBeCloseTo(-20.97571, 4);
    expect(issues.issues.map(({ line, kind, severity }) => [line, kind, severity])).toEqual([
      [9, 'reference-unknown', 'warning'],
    ]);
  });

  it('leaves out bad lines', async () => {
    const site = `structureet;010000024;010780054;CH;CH LONG${';'.repeat(14)}355;CH;1102;CH${';'.repeat(12)}`;
    const text = [
      'finess;etalab;98;2024-05-07',
      site,
      site,
      site.replace('010000024', '0100000240'),
      'structureet;010000032;010780054',
      'autre;010000024',
      'geolocalisation;010000024;abc;1;EPSG:2154;',
    ].join('\n');
    const { parsed, issues } = parseTable(finessSources, await tableOf(text));
    expect(parsed.facts.siteRecord).toHaveLength(1);
    expect(parsed.facts.pointRecord).toEqual([]);
    expect(issues.issues.map(({ line, kind }) => [line, kind]).sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [3, 'duplicate-key'],
      [4, 'finess-invalid'],
      [5, 'row-malformed'],
      [6, 'row-malformed'],
      [7, 'number-invalid'],
    ]);
  });
});

const folder = officialDataDir();
const GeoJson = z.object({
  features: z.array(
    z.object({
      properties: z.object({ x: z.number(), y: z.number(), origine: z.string() }),
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
});

describe.skipIf(!folder)('FINESS, real files', () => {
  const finessFolder = path.join(folder ?? '', 'finess');

  it('agrees with thirteen published pairs of coordinates', () => {
    const { features } = GeoJson.parse(
      JSON.parse(readFileSync(path.join(finessFolder, 'sample-amgeodev-hopitaux.geojson'), 'utf8')),
    );
    expect(features).toHaveLength(13);
    for (const { properties, geometry } of features) {
      const point = toWgs84(projectionOf(properties.origine) ?? '', properties.x, properties.y);
      expect(Math.abs((point?.longitude ?? 0) - geometry.coordinates[0])).toBeLessThan(1e-4);
      expect(Math.abs((point?.latitude ?? 0) - geometry.coordinates[1])).toBeLessThan(1e-4);
    }
  });

  it('reads the sample of the last extract', async () => {
    const { parsed, issues } = await parsePath(
      finessSources,
      path.join(finessFolder, 'sample-etalab-cs1100502-stock-20260512-15lignes.csv'),
    );
    expect(parsed.edition).toBe('stock');
    expect(parsed.extractedOn?.toISOString().slice(0, 10)).toBe('2026-05-12');
    expect(parsed.facts.siteRecord?.map(({ finess, communeCode }) => [finess, communeCode])).toEqual([
      ['010000024', '01451'],
      ['970100400', '97801'],
      ['970300026', '97302'],
      ['970400024', '97411'],
      ['970409645', '97408'],
      ['980600027', '98613'],
    ]);
    expect(issues.issues).toEqual([]);
  });
});
