import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '@/lib/places/gazetteer';
import { siteArea } from '@/lib/places/site-area';

const official = (code: string, postcodes: readonly string[] = [], name = `Commune ${code}`) => {
  const departmentCode = code.startsWith('9') ? code.slice(0, 3) : code.slice(0, 2);
  return [code, { code, name, departmentCode, postcodes, population: 1 }] as const;
};
const line = (code: string, postcode: string, latitude: number | null, longitude: number | null, name = `COMMUNE ${code}`) => ({
  ...{ code, postcode, name, latitude, longitude, localities: [] },
});

const gazetteer = buildGazetteer({
  lines: [
    line('68224', '68100', 47.75, 7.33),
    line('68224', '68200', 47.75, 7.33),
    line('01001', '01400', 46, 5, 'NEUVILLE'),
    line('01002', '01400', 47, 6, 'BOURG'),
    line('75119', '75019', 48.88, 2.38),
    line('75113', '75013', 48.82, 2.36),
    line('97302', '97300', 5.02, -52.5),
    line('97801', '97150', null, null),
    line('98813', '98880', null, null),
    line('99999', '88888', 1, 2, 'VILLE INVENTEE'),
    line('69152', '69310', 45.7, 4.82),
    line('69149', '69600', 45.71, 4.81),
    line('55138', '55000', null, null),
    line('55029', '55000', 48.77, 5.16),
  ],
  official: {
    communes: new Map([
      ...[official('68224', ['68100', '68200']), official('01001', ['01400'], 'Neuville'), official('01002', ['01400'], 'Bourg')],
      ...[official('75119', ['75019']), official('75113', ['75013']), official('75056', ['75013', '75019'])],
      ...[official('97302', ['97300']), official('97801', ['97150']), official('98813', ['98880']), official('98735', ['98714'])],
      ...[official('69149', ['69600', '69310']), official('55138', ['55000']), official('55029', ['55000'])],
    ]),
    former: [{ code: '69152', name: 'Pierre-Bénite', joinedCode: '69149' }],
  },
  addresses: [
    { postcode: '01004', city: 'BOURG', communeCode: null, departmentCode: '01' },
    { postcode: '01004', city: 'BOURG', communeCode: '01002', departmentCode: '01' },
    { postcode: '01004', city: 'NEUVILLE', communeCode: '01001', departmentCode: '01' },
    { postcode: '01400', city: 'AILLEURS', communeCode: '68224', departmentCode: '01' },
    { postcode: '01009', city: 'NULLE PART', communeCode: null, departmentCode: '01' },
  ],
});
const area = (communeCode: string | null, postcode: string | null, city: string | null, departmentCode: string | null = null) =>
  siteArea(gazetteer, { communeCode, postcode, city, departmentCode });

describe('centres', () => {
  it('finds a commune by its code, a municipal district too', () => {
    expect(gazetteer.find('68224')).toMatchObject({ latitude: 47.75, longitude: 7.33 });
    expect(gazetteer.find('75119')).toMatchObject({ latitude: 48.88, longitude: 2.38 });
  });

  it('puts a whole city in the middle of its districts, and gives it none of their postcodes', () => {
    expect(gazetteer.find('75056')?.latitude).toBeCloseTo(48.85, 5);
    expect(gazetteer.postcodes.find('75013')?.communes.map(({ code }) => code)).toEqual(['75113']);
  });

  it('knows better than the file where Cayenne, Saint-Martin and Papeete are', () => {
    expect(gazetteer.find('97302')?.longitude).toBeCloseTo(-52.33, 1);
    expect(gazetteer.find('97801')?.latitude).toBeCloseTo(18.07, 1);
    expect(gazetteer.find('98735')?.latitude).toBeCloseTo(-17.5, 0);
  });

  it('lends a commune without centre that of its postcode', () => {
    expect(gazetteer.find('55138')).toMatchObject({ latitude: 48.77, longitude: 5.16 });
  });

  it('leads a former commune to the one it joined, and keeps one that only the file knows', () => {
    expect(gazetteer.find('69152')?.code).toBe('69149');
    expect(gazetteer.named('69', 'PIERRE BENITE')?.code).toBe('69149');
    expect(gazetteer.find('99999')?.name).toBe('Ville Inventee');
    expect(gazetteer.find('00000')).toBeNull();
  });
});

describe('postcodes', () => {
  it('reads a CEDEX one from the addresses, the commonest commune first', () => {
    const found = gazetteer.postcodes.find('01004');
    expect(found?.communes.map(({ name }) => name)).toEqual(['Bourg', 'Neuville']);
    expect(found?.origin).toBe('address');
  });

  it('leaves an ordinary one as it is listed, and says nothing of one whose town is unknown', () => {
    expect(gazetteer.postcodes.find('01400')?.communes.map(({ code }) => code)).toEqual(['01001', '01002']);
    expect(gazetteer.postcodes.find('01009')).toBeNull();
  });
});

describe('siteArea', () => {
  it('believes the commune, then the postcode with the town, then the town in its department', () => {
    expect(area('68224', '01400', 'BOURG').commune?.code).toBe('68224');
    expect(area(null, '01400', 'BOURG').commune?.code).toBe('01002');
    expect(area('00000', '01004', 'Neuville').commune?.code).toBe('01001');
    expect(area(null, null, 'BOURG', '01').commune?.code).toBe('01002');
    expect(area(null, '68200', 'MULHOUSE').commune?.code).toBe('68224');
  });

  it('keeps all the centres of a postcode when the town tells nothing', () => {
    expect(area(null, '01400', 'AUTRE')).toMatchObject({ commune: null, centres: [{ latitude: 46 }, { latitude: 47 }] });
    expect(area(null, null, null)).toEqual({ commune: null, centres: [] });
  });
});
