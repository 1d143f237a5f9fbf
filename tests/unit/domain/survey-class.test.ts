import { describe, expect, it } from 'vitest';
import { classByThreshold } from '@/lib/domain/scale';
import { surveyClass } from '@/lib/domain/survey-class';

describe('surveyClass', () => {
  it.each([
    [79.7, 30, 'A'],
    [79.6, 30, 'B'],
    [76.5, 30, 'B'],
    [73.1, 30, 'C'],
    [73, 30, 'D'],
    [79.7, 29, 'insufficient-data'],
  ])('CA 2019: %d on %i answers is %s', (score, answers, expected) => {
    expect(surveyClass('esatis-ca', score, answers, 2019)).toBe(expected);
  });

  it('reads hand-rub use by its own cut-offs, in the campaign they hold for', () => {
    expect([100, 99, 80, 79].map((value) => classByThreshold('icsha', value, 2019))).toEqual(['A', 'B', 'B', 'C']);
    expect([100, 99.5, 79.8, 77.6].map((value) => classByThreshold('icsha', value, 2024))).toEqual([null, null, null, null]);
  });

  it('gives no class in a campaign whose cut-offs are not known, but knows too few answers', () => {
    expect(surveyClass('esatis-ca', 79.7, 30, 2023)).toBeNull();
    expect(surveyClass('esatis-ca', 79.7, 29, 2023)).toBe('insufficient-data');
  });
});
