import { describe, expect, it } from 'vitest';
import { releaseResource } from '@/lib/api/release-resource';
import type { ReleaseDetail } from '@/lib/release-state/read-detail';
import type { SurveyEstimate } from '@/lib/release-state/read-estimates';
import { SAMPLE_UNCERTAINTY } from '@/tests/unit/domain/verdict-samples';

const RELEASE: ReleaseDetail = {
  id: 7,
  createdAt: '2026-11-21T10:00:00.000Z',
  key: '00000000-0000-4000-8000-000000000001',
  isFictional: false,
  seconds: 1,
  establishments: 2,
  hospitals: 2,
  measurements: 4,
  scoredMeasurements: 3,
  procedures: 1,
  changes: [],
  sources: [],
  issueCounts: [],
  issueReasons: [],
  issues: [],
};
const base = {
  calibration: 1.04,
  upperBound: 19,
  retest: {
    otherCampaign: 2019,
    sites: 790,
    changeSd: 0.6,
    sdZ: { thirds: [1, 1.1, 0.9], pooled: 1 },
    sdZChanceAlone: { thirds: [1, 1.1, 1.5], pooled: 1.2 },
  },
  keptClass: { sites: 374, published: 0.6, predicted: 0.63 },
  inputs: { binomialSd: 46, rateTenGroups: 69, evidence: [{ source: 'rate' as const, sd: 13, error: 0.2 }] },
  campaign: 2020,
  sites: 800,
  method: SAMPLE_UNCERTAINTY.method,
  estimatedAt: '2026-11-21T10:00:00.000Z',
};
const estimated: SurveyEstimate = {
  ...base,
  indicator: 'esatis-ca',
  uncertainty: SAMPLE_UNCERTAINTY,
  refusal: null,
  uncertainLetters: 0.84,
  separablePairs: 0.38,
};
const refused: SurveyEstimate = {
  ...base,
  indicator: 'esatis-ssr',
  sites: 60,
  uncertainty: null,
  refusal: 'too-few-sites',
  uncertainLetters: null,
  separablePairs: null,
};

describe('releaseResource', () => {
  it('adds the uncertainty of each survey, flat, and leaves the release as it is', () => {
    const dispersions = [{ indicator: 'ete_ortho', campaign: 2018, sites: 736, outsideShare: 0.145, outsideByChance: 0.017 }];
    const { uncertainty, outcomeDispersion, ...release } = releaseResource(RELEASE, [estimated], dispersions);
    expect(release).toEqual(RELEASE);
    expect(outcomeDispersion).toEqual(dispersions);
    expect(uncertainty).toEqual([
      {
        indicator: 'esatis-ca',
        campaign: 2020,
        sites: 800,
        individualSd: 15,
        individualSdError: 4,
        range: { lower: expect.closeTo(8.9, 1), upper: expect.closeTo(25.3, 1) },
        betweenSd: 3,
        clamps: [],
        calibration: 1.04,
        retest: base.retest,
        keptClass: base.keptClass,
        upperBound: 19,
        inputs: base.inputs,
        uncertainLetters: 0.84,
        separablePairs: 0.38,
        method: SAMPLE_UNCERTAINTY.method,
        estimatedAt: '2026-11-21T10:00:00.000Z',
        refusal: null,
      },
    ]);
  });

  it('keeps every field of an estimate that was refused, empty, with the reason', () => {
    const [row] = releaseResource(RELEASE, [refused], []).uncertainty;
    expect(row).toMatchObject({
      individualSd: null,
      individualSdError: null,
      range: null,
      betweenSd: null,
      refusal: 'too-few-sites',
    });
    expect(Object.keys(row ?? {}).sort()).toEqual(
      Object.keys(releaseResource(RELEASE, [estimated], []).uncertainty[0] ?? {}).sort(),
    );
  });
});
