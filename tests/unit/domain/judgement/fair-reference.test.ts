import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { fairReference } from '@/lib/domain/judgement/mean-reference';
import { shownReferences } from '@/lib/domain/judgement/shown-references';
import { absent } from '../result-samples';
import { CONTEXT, mean, result } from '../verdict-samples';

const scores = fc.array(fc.record({ value: fc.integer({ min: 40, max: 95 }), n: fc.integer({ min: 30, max: 900 }) }), {
  minLength: 2,
  maxLength: 9,
});
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('is not shown beside a result that no mean is found for, or whose mean is of itself alone', () => {
  const own = result('esatis-ca', 2020, 80, { n: 400 });
  const meanFor: SiteContext['meanFor'] = (scope, code, year) =>
    scope === 'country' ? null : mean(code, year, 80, { scope, n: scope === 'region' ? 1 : 40 });
  const shown = shownReferences([own, absent('esatis-ssr', 2020, 'insufficient-data')], { ...CONTEXT, meanFor });
  expect(shown.map(({ scope }) => scope)).toEqual(['like']);
});

describe('fairReference', () => {
  it('takes the site out of a small region or group: what is left is the mean of the others', () => {
    fc.assert(
      fc.property(scores, (sites) => {
        const [own, ...others] = sites;
        if (!own) return;
        const all = mean('esatis-ca', 2020, average(sites.map(({ value }) => value)), {
          ...{ scope: 'region' as const, n: sites.length },
          meanInverseN: average(sites.map(({ n }) => 1 / n)),
        });
        const fair = fairReference(all, result('esatis-ca', 2020, own.value, { n: own.n }));
        expect(fair).toMatchObject({ n: others.length, isWithoutSite: true });
        expect(fair?.mean).toBeCloseTo(average(others.map(({ value }) => value)), 8);
        expect(fair?.meanInverseN).toBeCloseTo(average(others.map(({ n }) => 1 / n)), 8);
      }),
    );
  });

  it('leaves the country and larger groups as they are printed', () => {
    const site = result('esatis-ca', 2020, 80, { n: 90 });
    for (const reference of [mean('esatis-ca', 2020, 74, { n: 6 }), mean('esatis-ca', 2020, 74, { scope: 'region', n: 10 })]) {
      expect(fairReference(reference, site)).toBe(reference);
    }
  });

  it('gives nothing where the site cannot be taken out', () => {
    const region = (code: string, n: number) => mean(code, 2020, 74, { scope: 'region', n });
    // A legal entity may have its seat in another region.
    const filedUnder = { finess: '750712184', name: null, siteCount: 40 };
    expect(fairReference(region('esatis-ca', 9), { ...result('esatis-ca', 2020, 80, { n: 90 }), filedUnder })).toBeNull();
    expect(fairReference(region('ias_icsha_v3_mhs', 9), result('ias_icsha_v3_mhs', 2020, 80))).toBeNull();
    expect(fairReference(region('esatis-ca', 1), result('esatis-ca', 2020, 80, { n: 90 }))).toBeNull();
    expect(fairReference(region('dpa_pcd_mco', 9), result('dpa_pcd_mco', 2020, null, { class: 'A' }))).toBeNull();
  });
});
