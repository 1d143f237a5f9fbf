import { describe, expect, it } from 'vitest';
import { dimensionRows, extremeRows } from '@/lib/charts/dimension-rows';
import { scored } from '@/tests/unit/domain/result-samples';
import { mean } from '@/tests/unit/domain/verdict-samples';

const country = mean('esatis-ca-care', 2020, 84.5, { n: 788 });

describe('dimensionRows', () => {
  it('sets each dimension beside the means of its own campaign', () => {
    const rows = dimensionRows([scored('esatis-ca-care', 2020, 85)], [country, { ...country, campaign: 2019, mean: 70 }]);
    expect(rows).toEqual([
      { code: 'esatis-ca-care', value: 85, n: null, interval: null, country: 84.5, countryN: 788, region: null, regionN: null },
    ]);
  });

  it('leaves a dimension without a figure out', () => {
    expect(dimensionRows([scored('esatis-ca-care', 2020, null)], [country])).toEqual([]);
  });
});

describe('extremeRows', () => {
  const row = (code: string, value: number) => ({
    code,
    value,
    n: null,
    interval: null,
    country: null,
    countryN: null,
    region: null,
    regionN: null,
  });

  it('names the highest and the lowest', () => {
    const extremes = extremeRows([row('a', 70), row('b', 82), row('c', 60)]);
    expect([extremes?.highest.code, extremes?.lowest.code]).toEqual(['b', 'c']);
  });

  it('says nothing when all are equal or there is none', () => {
    expect(extremeRows([row('a', 70), row('b', 70)])).toBeNull();
    expect(extremeRows([])).toBeNull();
  });
});
