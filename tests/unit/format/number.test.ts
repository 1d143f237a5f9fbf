import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/format/number';
import { formatPercent, formatPercentage } from '@/lib/format/percent';

describe('formatNumber', () => {
  it('groups thousands as each language does', () => {
    expect(formatNumber(8211, 'fr')).toBe('8\u202f211');
    expect(formatNumber(8211, 'en')).toBe('8,211');
  });

  it('writes exactly the decimals asked for', () => {
    expect(formatNumber(73.728, 'fr', 2)).toBe('73,73');
    expect(formatNumber(74, 'en', 1)).toBe('74.0');
  });
});

describe('formatPercent', () => {
  it('takes a share', () => {
    expect(formatPercent(0.217, 'fr')).toBe('22\u00a0%');
    expect(formatPercent(0.217, 'en', 1)).toBe('21.7%');
    expect(formatPercent(0, 'en')).toBe('0%');
  });

  it('never prints a small share as zero', () => {
    expect(formatPercent(0.004, 'en')).toBe('<\u00a01%');
    expect(formatPercent(0.005, 'en')).toBe('1%');
    expect(formatPercent(0.0004, 'en', 1)).toBe('<\u00a00.1%');
  });

  it('takes a figure out of 100', () => {
    expect(formatPercentage(49.5, 'en', 1)).toBe('49.5%');
  });
});
