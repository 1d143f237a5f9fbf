import { describe, expect, it } from 'vitest';
import { dimensionEvidence } from '@/lib/domain/uncertainty/dimension-evidence';
import { estimateSurveys } from '@/lib/domain/uncertainty/estimate-surveys';
import { readingsOf } from '@/lib/domain/uncertainty/readings';
import { foldsOf } from '@/lib/domain/uncertainty/replicated';
import { surveyCampaigns } from '@/lib/domain/uncertainty/survey-campaign';
import { toUncertainty } from '@/lib/domain/uncertainty/to-uncertainty';
import { readTwice } from '@/lib/domain/uncertainty/twice-read';
import { drawSites, drawSurvey } from './survey-sample';

const sites = drawSites(1, 400, 12, 3);
const folds = foldsOf(new Set(sites.map(({ site }) => site)));
const list = (indicator: string, campaign = 2019) => ({ indicator, campaign, sites });

describe('campaigns of surveys', () => {
  it('leave aside results of other indicators', () => {
    expect(surveyCampaigns([list('dpa_pcd_mco')])).toEqual([]);
    expect(surveyCampaigns([list('dpa_pcd_mco'), list('esatis-ca')]).map(({ survey }) => survey)).toEqual(['esatis-ca']);
  });

  it('keep what HAS says became of a class, where it says so', () => {
    const evolved = sites.map((site, index) => ({ ...site, evolution: index === 0 ? ('increase' as const) : null }));
    const [campaign] = surveyCampaigns([{ ...list('esatis-ca'), sites: evolved }]);
    expect([...(campaign?.evolutions ?? [])]).toEqual([[sites[0]?.site, 'increase']]);
  });

  it('without their overall score give no estimate, and are not read twice', () => {
    const [alone, later] = surveyCampaigns([list('esatis-ca-welcome'), list('esatis-ca-welcome', 2020)]);
    if (!alone || !later) throw new Error('No campaign');
    const found = estimateSurveys([alone]);
    expect(found.map(({ indicator, uncertainty }) => [indicator, uncertainty])).toEqual([['esatis-ca-welcome', null]]);
    expect(readTwice('esatis-ca', alone, later, folds)).toBeNull();
  });
});

describe('a deviation', () => {
  it('is no more than scores out of 100 allow', () => {
    const { individualSd, clamps } = toUncertainty({ sd: 90, error: 0.1 }, sites, null);
    expect(clamps).toContain('individual-lowered-to-limit');
    expect(individualSd).toBeLessThan(50);
    expect(toUncertainty({ sd: 5, error: 0.1 }, sites, { sd: 90, error: 0.1 }).clamps).toContain('individual-lowered-to-limit');
  });

  it('is not told from the spread of scores that are all the same', () => {
    const flat = sites.map((site) => ({ ...site, score: 74 }));
    const evidence = dimensionEvidence(readingsOf(flat, folds, null), readingsOf(sites, folds, null), 12);
    expect(evidence.map(({ source }) => source)).not.toContain('overall-spread');
  });
});

describe('scores that are the same everywhere', () => {
  /** The estimate of an indicator in a survey where all sites have one score of those named by the end of their code. */
  const estimated = (indicator: string, flat: string) => {
    const [campaign] = drawSurvey({ seed: 5 });
    if (!campaign) throw new Error('No campaign');
    const scores = [...campaign.scores].map(([code, list]) => {
      const same = list.map((one) => ({ ...one, score: 90 }));
      return [code, code.endsWith(flat) ? same : list] as const;
    });
    return estimateSurveys([{ ...campaign, scores: new Map(scores) }]).find((one) => one.indicator === indicator);
  };

  it('say nothing of a dimension', () => {
    expect(estimated('esatis-ca-care', '-care')).toMatchObject({ uncertainty: null, refusal: 'too-uncertain' });
  });

  it('of the recommendation rate leave the method untried', () => {
    expect(estimated('esatis-ca', '-recommend')).toMatchObject({ calibration: null });
  });
});
