import { describe, expect, it } from 'vitest';
import { decidePresence, type RegisterView } from '@/lib/domain/identity/decide-presence';

const sae = (view: Partial<RegisterView> = {}): RegisterView => ({
  ...{ code: 'sae', year: 2023, isListed: false, isCovered: true, older: [], ...view },
});
const finess = (view: Partial<RegisterView> = {}): RegisterView => sae({ code: 'finess', year: 2026, ...view });

describe('decidePresence', () => {
  it.each<[string, readonly RegisterView[], number | null, object | null]>([
    ['no register held', [], 2019, null],
    ['listed', [sae({ isListed: true })], null, null],
    ['left out by a register that covers it', [sae()], 2019, { register: 'sae', since: 2023, isExact: false }],
    ['left out by a register of another place or kind', [sae({ isCovered: false })], 2019, null],
    ['results newer than the register', [sae()], 2024, null],
    ['results of the very year of the register', [sae()], 2023, { register: 'sae', since: 2023, isExact: false }],
    [
      'listed the year before',
      [sae({ older: [{ year: 2022, isListed: true }] })],
      null,
      { register: 'sae', since: 2023, isExact: true },
    ],
    [
      'left two editions ago',
      [
        sae({
          older: [
            { year: 2022, isListed: false },
            { year: 2021, isListed: true },
          ],
        }),
      ],
      null,
      { register: 'sae', since: 2022, isExact: true },
    ],
    [
      'never listed in three editions',
      [
        sae({
          older: [
            { year: 2022, isListed: false },
            { year: 2021, isListed: false },
          ],
        }),
      ],
      2019,
      { register: 'sae', since: 2023, isExact: false },
    ],
    [
      'listed long ago, the editions between not held',
      [sae({ older: [{ year: 2020, isListed: true }] })],
      null,
      { register: 'sae', since: 2023, isExact: false },
    ],
    ['in the newer register, not in the older', [sae(), finess({ isListed: true })], 2019, null],
    [
      'in the older register, not in the newer',
      [sae({ isListed: true }), finess()],
      2019,
      { register: 'finess', since: 2026, isExact: false },
    ],
    ['a newer register that does not cover it', [sae({ isListed: true }), finess({ isCovered: false })], 2019, null],
    [
      'the same, and gone from the older',
      [sae(), finess({ isCovered: false })],
      2019,
      { register: 'sae', since: 2023, isExact: false },
    ],
  ])('%s', (_, registers, lastLife, absence) => {
    expect(decidePresence(registers, lastLife)).toEqual(absence);
  });
});
