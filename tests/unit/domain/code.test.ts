import { expect, it } from 'vitest';
import { allOf, oneOf } from '@/lib/domain/code';

const CODES = ['scored', 'missing'] as const;

it('takes a code that is known, and no code', () => {
  expect(oneOf(CODES, 'missing')).toBe('missing');
  expect(oneOf(CODES, null)).toBeNull();
});

it.each(['', 'Scored', 'toString', 'scored '])('throws on %j, naming it and what is known', (code) => {
  expect(() => oneOf(CODES, code)).toThrow(`Unknown code "${code}", none of: scored, missing.`);
});

it('takes a list of known codes in their order, each once, and throws on one that is not', () => {
  expect(allOf(CODES, ['missing', 'scored', 'missing'])).toEqual(['scored', 'missing']);
  expect(allOf(CODES, [])).toEqual([]);
  expect(() => allOf(CODES, ['scored', 'better'])).toThrow('Unknown code "better", none of: scored, missing.');
});
