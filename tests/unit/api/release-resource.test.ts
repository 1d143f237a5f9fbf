import { describe, expect, it } from 'vitest';
import { releaseResource } from '@/lib/api/release-resource';
import type { ReleaseDetail, SurveyEstimate } from '@/lib/domain/release';
import { SAMPLE_UNCERTAINTY } from '@/tests/unit/domain/verdict-samples';

const RELEASE: ReleaseDetail = {
  id: 7,
  createdAt: '2026-11-21T10:00:00.000Z',
  isFictional: false,
  seconds: 1,
  establishments: 2,
  hospitals: 2,
  measurements: 4,
  scoredMeasurements: 3,
  procedures: 1,
  sources: [],
  issueCounts: [],
  issueReasons: [],
  issues: [],
};
const base = { campaign: 2020, sites: 800, method: SAMPLE_UNCERTAINTY.method, estimatedAt: '2026-11-21T10:00:00.000Z' };
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
    const { uncertainty, ...release } = releaseResource(RELEASE, [estimated]);
    expect(release).toEqual(RELEASE);
    expect(uncertainty).toEqual([
      {
        indicator: 'esatis-ca',
        campaign: 2020,
        sites: 800,
        individualSd: 15,
        individualSdError: 4,
        betweenSd: 3,
        clamps: [],
        uncertainLetters: 0.84,
        separablePairs: 0.38,
        method: { code: 'moments-ten-groups', version: 1 },
        estimatedAt: '2026-11-21T10:00:00.000Z',
        refusal: null,
      },
    ]);
  });

  it('keeps every field of an estimate that was refused, empty, with the reason', () => {
    const [row] = releaseResource(RELEASE, [refused]).uncertainty;
    expect(row).toMatchObject({ individualSd: null, individualSdError: null, betweenSd: null, refusal: 'too-few-sites' });
    expect(Object.keys(row ?? {}).sort()).toEqual(Object.keys(releaseResource(RELEASE, [estimated]).uncertainty[0] ?? {}).sort());
  });
});
