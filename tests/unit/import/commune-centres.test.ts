import { describe, expect, it } from 'vitest';
import { communeCentres } from '@/lib/import/release/commune-centres';

const commune = (code: string, postcode: string, latitude: number | null, longitude: number | null) => ({
  code,
  postcode,
  name: `COMMUNE ${code}`,
  latitude,
  longitude,
});

describe('communeCentres', () => {
  const centres = communeCentres([
    commune('68224', '68100', 47.75, 7.33),
    commune('68224', '68200', 47.75, 7.33),
    commune('01001', '01400', 46, 5),
    commune('01002', '01400', 47, 6),
    commune('75119', '75019', 48.88, 2.38),
    commune('75113', '75013', 48.82, 2.36),
    commune('97302', '97300', 5.02, -52.5),
    commune('97801', '97150', null, null),
    commune('98811', '98880', null, null),
  ]);

  it('finds a commune by its code, a municipal district too', () => {
    expect(centres.find('68224', null)).toEqual({ latitude: 47.75, longitude: 7.33 });
    expect(centres.find('75119', '75013')).toEqual({ latitude: 48.88, longitude: 2.38 });
  });

  it('falls back on the mean of the communes of the postcode', () => {
    expect(centres.find(null, '01400')).toEqual({ latitude: 46.5, longitude: 5.5 });
    expect(centres.find('99999', '01400')).toEqual({ latitude: 46.5, longitude: 5.5 });
  });

  it('puts a whole city in the middle of its districts', () => {
    const paris = centres.find('75056', null);
    expect(paris?.latitude).toBeCloseTo(48.85, 5);
    expect(paris?.longitude).toBeCloseTo(2.37, 5);
  });

  it('knows better than the file where Cayenne and Saint-Martin are', () => {
    expect(centres.find('97302', null)?.longitude).toBeCloseTo(-52.33, 1);
    expect(centres.find('97801', null)?.latitude).toBeCloseTo(18.07, 1);
    expect(centres.find(null, '97300')?.longitude).toBeCloseTo(-52.33, 1);
  });

  it('says so when it does not know', () => {
    expect(centres.find('98811', '98880')).toBeNull();
    expect(centres.find(null, null)).toBeNull();
    expect(centres.nameOf('98811')).toBe('COMMUNE 98811');
    expect(centres.nameOf(null)).toBeNull();
  });
});
