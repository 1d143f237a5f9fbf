import { expect, it } from 'vitest';
import { existing } from '@/lib/domain/existing';

it('gives what is there, a zero or an empty text too, and throws where nothing is', () => {
  expect([existing(0), existing(''), existing(false)]).toEqual([0, '', false]);
  for (const nothing of [null, undefined]) expect(() => existing(nothing)).toThrow('missing');
});
