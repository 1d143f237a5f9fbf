import { describe, expect, it } from 'vitest';
import { formatMean, formatMeasure } from '@/lib/format/measure';
import { formatPhone } from '@/lib/format/phone';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatMeasure', () => {
  it.each([
    [73.73, 'score', 'fr', '73,7'],
    [85, 'score', 'fr', '85'],
    [80, 'percent', 'fr', '80 %'],
    [87.5, 'percent-of-target', 'en', '87.5%'],
    [1587, 'percent-of-target', 'fr', '1 587 %'],
    [0, 'ratio', 'fr', '0,00'],
    [1.234, 'ratio', 'en', '1.23'],
  ] as const)('%d as %s in %s is "%s"', (value, unit, locale, text) => {
    expect(plain(formatMeasure(value, unit, locale))).toBe(text);
  });
});

describe('formatMean', () => {
  it('always has one decimal, so that means line up', () => {
    expect(plain(formatMean(74, 'score', 'fr'))).toBe('74,0');
    expect(plain(formatMean(80.24, 'percent', 'fr'))).toBe('80,2 %');
  });
});

describe('formatPhone', () => {
  it('groups a French number in pairs and leaves another form alone', () => {
    expect(formatPhone('0474454647')).toBe('04 74 45 46 47');
    expect(formatPhone('3624')).toBe('3624');
  });
});
