import { expect, it } from 'vitest';
import { INDICATORS, indicator } from '@/lib/domain/indicators/catalogue';
import { careReasonOf, topicOf } from '@/lib/domain/profile/question-topics';

it('every indicator has its reason for care, and a topic unless there is nothing to ask', () => {
  const without = Object.keys(INDICATORS).filter((code) => topicOf(code) === null);
  // The crude rate is no question, and what is no longer collected neither.
  expect(without.filter((code) => !code.endsWith('-recommend'))).toEqual(['doc_ssr', 'dtn_ssr']);
  expect(topicOf('esatis-ca')).toBe('satisfaction');
  expect(topicOf('esatis-48h-mco-meals')).toBe('meals');
  expect(careReasonOf('ete_ortho')).toBe('prosthesis');
  expect(careReasonOf('esatis-ca')).toBe('day-surgery');
});

it('what is in no catalogue is asked nothing about, and is nobody’s by mistake', () => {
  expect(topicOf('unknown')).toBeNull();
  expect(careReasonOf('unknown')).toBe('any');
  expect(() => indicator('unknown')).toThrow('Unknown indicator unknown');
  expect(indicator('esatis-ca').family).toBe('esatis');
});
