import { expect, it } from 'vitest';
import { oneOf } from '@/lib/domain/code';

const CODES = ['scored', 'missing'] as const;

it('takes a code that is known, and no code', () => {
  expect(oneOf(CODES, 'missing')).toBe('missing');
  expect(oneOf(CODES, null)).toBeNull();
});

it.each(['', 'Scored', 'toString', 'scored '])('throws on %j, naming it and what is known', (code) => {
  expect(() => oneOf(CODES, code)).toThrow(`Unknown code "${code}", none of: scored, missing.`);
});
