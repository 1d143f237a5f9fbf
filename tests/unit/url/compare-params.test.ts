import { describe, expect, it } from 'vitest';
import { compareQuery, parseComparedNumbers, parseCompareParams, readAgainst } from '@/lib/url/compare-params';

const SEVEN = Array.from({ length: 7 }, (_, index) => `29000000${index}`);

const read = (query: string) => parseCompareParams(new URLSearchParams(query));

describe('parseCompareParams', () => {
  it('keeps the first six, each once, in their order', () => {
    const { finess, dropped } = read(`finess=${SEVEN.join(',')},${SEVEN[0]}`);
    expect(finess).toEqual(SEVEN.slice(0, 6));
    expect(dropped).toEqual(SEVEN.slice(6));
  });

  it('reads a repeated parameter, spaces and Corsica', () => {
    expect(read('finess=2a0000014, 290000001&finess=290000002').finess).toEqual(['2A0000014', '290000001', '290000002']);
  });

  it('names what is not a number, cut short', () => {
    const { finess, invalid } = read(`finess=2900000,,${'x'.repeat(90)}`);
    expect(finess).toEqual([]);
    expect(invalid).toEqual(['2900000', 'x'.repeat(40)]);
  });

  it.each([
    ['national', 'national'],
    ['290000001', '290000001'],
    ['290000009', null],
    ['best', null],
  ])('takes against=%s as %s', (against, expected) => {
    expect(read(`finess=290000001,290000002&against=${against}`).against).toBe(expected);
  });

  it('writes back what it read', () => {
    const asked = read('finess=290000001,290000002&against=like&near=+Saint++Malo+&diff=1&q=x');
    expect(compareQuery(asked).toString()).toBe('against=like&near=Saint+Malo&diff=1');
    expect(compareQuery(read('')).size).toBe(0);
  });
});

describe('readAgainst', () => {
  it.each([
    [2, null, { kind: 'each-other' }],
    [3, null, { kind: 'mean', scope: 'country' }],
    [3, 'each-other', { kind: 'each-other' }],
    [3, 'region', { kind: 'mean', scope: 'region' }],
    [3, SEVEN[2] ?? '', { kind: 'site', position: 2 }],
  ])('of %i establishments, asked %s', (count, against, expected) => {
    expect(readAgainst({ finess: SEVEN.slice(0, count), against }).against).toEqual(expected);
  });
});

describe('parseComparedNumbers', () => {
  it('reads what another page carries', () => {
    expect(parseComparedNumbers(new URLSearchParams('compare=290000001,x&compare=290000002'))).toEqual([
      '290000001',
      '290000002',
    ]);
    expect(parseComparedNumbers(new URLSearchParams('compare=290000001&q=brest'))).toEqual(['290000001']);
    expect(parseComparedNumbers(new URLSearchParams())).toEqual([]);
  });
});
