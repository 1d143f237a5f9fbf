import { describe, expect, it } from 'vitest';
import type { SiteScore } from '@/lib/domain/uncertainty/estimate';
import { surveyUncertainties } from '@/lib/domain/uncertainty/survey-uncertainty';
import { drawSites } from './survey-sample';

const survey = (overall: readonly SiteScore[], dimension: readonly SiteScore[]) =>
  surveyUncertainties(
    new Map([
      ['esatis-ca', overall],
      ['esatis-ca-care', dimension],
      ['esatis-ca-recommend', overall],
    ]),
  );
const overall = drawSites(1, 3000, 20, 3);

describe('surveyUncertainties', () => {
  it('keeps the own estimate of a dimension that moves more than the overall score', () => {
    const found = survey(overall, drawSites(2, 3000, 30, 4));
    expect(found.get('esatis-ca')?.uncertainty?.individualSd).toBeCloseTo(20, -1);
    expect(found.get('esatis-ca-care')?.uncertainty?.clamps).toEqual([]);
    expect(found.get('esatis-ca-care')?.uncertainty?.individualSd).toBeGreaterThan(27);
  });

  it.each([
    ['seems steadier', drawSites(3, 3000, 8, 4)],
    ['cannot be estimated', drawSites(4, 3000, 0.01, 4)],
  ])('gives the overall figure to a dimension that %s', (_, dimension) => {
    const found = survey(overall, dimension);
    const own = found.get('esatis-ca-care')?.uncertainty;
    expect(own?.individualSd).toBe(found.get('esatis-ca')?.uncertainty?.individualSd);
    expect(own?.clamps).toEqual(['individual-raised-to-overall']);
    expect(own?.betweenSd).toBeGreaterThan(0);
  });

  it('has none for a dimension whose overall score has none', () => {
    expect(survey(overall.slice(0, 50), overall).get('esatis-ca-care')?.refusal).toBe('no-overall');
    expect(survey(overall, overall.slice(0, 50)).get('esatis-ca-care')?.refusal).toBe('too-few-sites');
  });

  it('leaves percentages to their own law', () => {
    expect(survey(overall, overall).has('esatis-ca-recommend')).toBe(false);
  });
});
