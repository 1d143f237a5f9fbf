import { describe, expect, it } from 'vitest';
import { distanceKm } from '@/lib/domain/geography/distance';
import { locate, MAX_KM_FROM_COMMUNE } from '@/lib/domain/geography/locate';

const centre = { latitude: 46.2, longitude: 5.2 };
/** A point this many kilometres north of the centre. */
const north = (km: number) => ({ latitude: centre.latitude + km / 111.19508, longitude: centre.longitude });

describe('distanceKm', () => {
  it('agrees with a known distance', () => {
    const paris = { latitude: 48.8566, longitude: 2.3522 };
    const marseille = { latitude: 43.2965, longitude: 5.3698 };
    expect(distanceKm(paris, marseille)).toBeCloseTo(660.5, 0);
    expect(distanceKm(marseille, paris)).toBe(distanceKm(paris, marseille));
  });

  it('is zero on the spot and half the globe at the antipodes', () => {
    expect(distanceKm(centre, centre)).toBe(0);
    expect(distanceKm({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20015, 0);
  });
});

describe('locate', () => {
  const near = { centres: [centre], isInDepartment: null };

  it('keeps a point on the near side of the limit', () => {
    const point = north(MAX_KM_FROM_COMMUNE - 0.01);
    expect(locate(point, near)).toEqual({ location: { ...point, precision: 'address' }, rejected: null });
  });

  it('sets aside a point beyond it, and says how far it was', () => {
    const { location, rejected } = locate(north(MAX_KM_FROM_COMMUNE + 0.01), near);
    expect(location).toEqual({ ...centre, precision: 'commune' });
    expect(rejected?.km).toBeCloseTo(15.01, 2);
  });

  it('believes a point near any of the communes the address may mean', () => {
    const centres = [north(100), centre];
    expect(locate(north(10), { centres, isInDepartment: null }).location).toMatchObject({ precision: 'address' });
    expect(locate(north(50), { centres, isInDepartment: null })).toMatchObject({ rejected: { km: expect.closeTo(50, 1) } });
  });

  it('checks against the department where no commune is known, and believes nothing unchecked', () => {
    const only = (isInDepartment: (() => boolean) | null) => locate(north(700), { centres: [], isInDepartment });
    expect(only(() => true).location).toMatchObject({ precision: 'address' });
    expect(only(() => false)).toEqual({ location: null, rejected: { km: null } });
    expect(only(null)).toEqual({ location: null, rejected: { km: null } });
  });

  it('does without a point', () => {
    expect(locate(null, near)).toEqual({ location: { ...centre, precision: 'commune' }, rejected: null });
    expect(locate(null, { centres: [], isInDepartment: null })).toEqual({ location: null, rejected: null });
  });
});
