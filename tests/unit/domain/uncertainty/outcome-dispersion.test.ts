import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasExpectedCount } from '@/lib/domain/uncertainty/expected-count';
import { outcomeDispersion } from '@/lib/domain/uncertainty/outcome-dispersion';
import { poissonCdf } from '@/lib/domain/uncertainty/poisson';
import { iqssSources } from '@/lib/import/sources/iqss/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parseFile } from '../../import/result-file';
import { numbersFrom } from './survey-sample';

const folder = officialDataDir();

function drawCount(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}

describe('outcomeDispersion', () => {
  it('finds outside what chance puts there, when chance is all', () => {
    const next = numbersFrom(3);
    const counts = Array.from({ length: 20_000 }, () => {
      const expected = 0.2 + 12 * next();
      return { expected, observed: drawCount(expected, next) };
    });
    const dispersion = outcomeDispersion(counts);
    expect(Math.abs((dispersion?.outsideShare ?? 0) - (dispersion?.outsideByChance ?? 1))).toBeLessThan(0.004);
    expect(dispersion?.outsideByChance).toBeLessThan(0.05);
  });

  it('adds the probabilities of the counts outside, one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (tenths) => {
        const expected = tenths / 10;
        let outside = 0;
        for (let count = 0; count < 120; count++) {
          const one = outcomeDispersion([{ observed: count, expected }]);
          if (one?.outsideShare === 1) outside += poissonCdf(count, expected) - poissonCdf(count - 1, expected);
        }
        expect(outcomeDispersion([{ observed: 1, expected }])?.outsideByChance).toBeCloseTo(outside, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves aside sites where next to no event is expected', () => {
    expect(outcomeDispersion([{ observed: 1, expected: 0.01 }])).toBeNull();
    expect(outcomeDispersion([])).toBeNull();
    expect([null, 0, 0.0005, 0.049, 0.05, 3].map(hasExpectedCount)).toEqual([false, false, false, false, true, true]);
  });

  it.skipIf(!folder)(
    'recueil 2018: 14.5 % of 736 sites are outside, where chance puts under 2 %; HAS’s own rule is not ours',
    async () => {
      const file = path.join(folder ?? '', 'iqss', 'ancien', 'ete-ortho-ipaqss-2017-2018-donnees.csv');
      const { facts } = await parseFile(iqssSources, file, 2018);
      const counts = (facts.measurement ?? []).flatMap(({ observed, expected, class: position }) =>
        typeof observed === 'number' && typeof expected === 'number' ? [{ observed, expected, position }] : [],
      );
      const dispersion = outcomeDispersion(counts);
      expect(dispersion?.sites).toBe(736);
      expect(dispersion?.outsideShare).toBeCloseTo(0.145, 2);
      expect(dispersion?.outsideByChance).toBeLessThan(0.02);
      // An exact rule of three standard deviations on each side.
      const tail = 0.00135;
      const missed = counts.filter(({ observed, expected, position }) => {
        const isHigh = 1 - poissonCdf(observed - 1, expected) < tail;
        const isLow = poissonCdf(observed, expected) < tail;
        return position !== (isHigh ? 'worse' : isLow ? 'better' : 'as-expected');
      });
      expect(missed).toHaveLength(10);
    },
  );
});
