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
  it('keeps a point on the near side of the limit', () => {
    const point = north(MAX_KM_FROM_COMMUNE - 0.01);
    expect(locate(point, centre)).toEqual({ ...point, precision: 'address', rejectedKm: null });
  });

  it('sets aside a point beyond it, and says how far it was', () => {
    const location = locate(north(MAX_KM_FROM_COMMUNE + 0.01), centre);
    expect(location).toMatchObject({ ...centre, precision: 'commune' });
    expect(location?.rejectedKm).toBeCloseTo(15.01, 2);
  });

  it('does with what it has', () => {
    expect(locate(north(700), null)).toMatchObject({ precision: 'address', rejectedKm: null });
    expect(locate(null, centre)).toEqual({ ...centre, precision: 'commune', rejectedKm: null });
    expect(locate(null, null)).toBeNull();
  });
});
