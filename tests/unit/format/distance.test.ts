import { describe, expect, it } from 'vitest';
import { formatDistance } from '@/lib/format/distance';

describe('formatDistance', () => {
  it.each([
    [0, '<\u00a01\u202fkm'],
    [0.99, '<\u00a01\u202fkm'],
    [1, '1\u202fkm'],
    [3.44, '3,4\u202fkm'],
    [9.94, '9,9\u202fkm'],
    [9.96, '10\u202fkm'],
    [27.4, '27\u202fkm'],
  ])('writes %d km as a French reader expects', (kilometres, expected) => {
    expect(formatDistance(kilometres, 'fr')).toBe(expected);
  });

  it('uses the English decimal point', () => {
    expect(formatDistance(3.44, 'en')).toMatch(/^3\.4\s?km$/);
  });
});
