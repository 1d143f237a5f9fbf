import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_STATES } from '@/lib/domain/certification';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { decodeMapPayload } from '@/lib/map/decode-map-payload';
import { encodeMapPayload, type MapPayload, type MapPoint } from '@/lib/map/encode-map-payload';
import { filterPins } from '@/lib/map/filter-pins';

const release = { id: 7, isFictional: false };
const point: fc.Arbitrary<MapPoint> = fc.record({
  finess: fc.stringMatching(/^[0-9][0-9AB][0-9]{7}$/),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  state: fc.constantFrom(...CURRENT_STATES),
  isAnnex: fc.boolean(),
  sectors: fc.subarray([...SECTORS]),
  ownership: fc.option(fc.constantFrom(...OWNERSHIPS)),
});

describe('the map payload', () => {
  it('comes back as it was, places within half of a ten-thousandth of a degree', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (points) => {
        const payload: MapPayload = JSON.parse(JSON.stringify(encodeMapPayload(points, release)));
        const pins = decodeMapPayload(payload);
        expect(pins).toHaveLength(points.length);
        points.forEach((original, i) => {
          const [longitude = 0, latitude = 0] = pins[i]?.geometry.coordinates ?? [];
          expect(Math.abs(longitude - original.longitude)).toBeLessThan(0.00005001);
          expect(Math.abs(latitude - original.latitude)).toBeLessThan(0.00005001);
          expect(payload.finess[i]).toBe(original.finess);
          // The decision that covers an attached structure is no mark on it.
          expect(payload.states[pins[i]?.properties.s ?? -1]).toBe(original.isAnnex ? 'none' : original.state);
        });
      }),
    );
  });

  it('is filtered as the search is: "and" between kinds, "or" inside one', () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 60 }),
        fc.subarray([...CURRENT_STATES]),
        fc.subarray([...SECTORS]),
        fc.subarray([...OWNERSHIPS]),
        (points, states, sectors, ownerships) => {
          const payload = encodeMapPayload(points, release);
          const expected = points.flatMap((one, i) => {
            const hasState = states.length === 0 || states.includes(one.state);
            const hasSector = sectors.length === 0 || one.sectors.some((sector) => sectors.includes(sector));
            const hasOwner = ownerships.length === 0 || (one.ownership !== null && ownerships.includes(one.ownership));
            return hasState && hasSector && hasOwner ? [i] : [];
          });
          const kept = filterPins(payload, decodeMapPayload(payload), { states, sectors, ownerships });
          expect(kept.map((pin) => pin.properties.i)).toEqual(expected);
        },
      ),
    );
  });

  it('keeps only the sites of a search, none when the search is empty', () => {
    const one: MapPoint = {
      finess: '010000024',
      longitude: 5.2,
      latitude: 46.2,
      state: 'certified',
      sectors: ['MCO'],
      isAnnex: false,
      ownership: 'public',
    };
    const payload = encodeMapPayload([one, { ...one, finess: '010000032' }], release);
    const pins = decodeMapPayload(payload);
    const all = { states: [], sectors: [], ownerships: [] };
    expect(filterPins(payload, pins, { ...all, only: null })).toHaveLength(2);
    expect(filterPins(payload, pins, { ...all, only: ['010000032'] }).map((pin) => payload.finess[pin.properties.i])).toEqual([
      '010000032',
    ]);
    expect(filterPins(payload, pins, { ...all, only: [] })).toHaveLength(0);
  });
});
