import type { SurveySpec } from './esatis-survey';

/** What changes from one campaign to the next; `response` multiplies the number of answers. */
type Campaign = Pick<SurveySpec, 'campaign' | 'mean' | 'previousMean' | 'nonRespondents' | 'notValidated' | 'hasEvolution'> & {
  response?: number;
};

/** Stays of more than 48 hours: welcome, nurses, doctors, room, meals, discharge. */
export function stays48h(campaign: Campaign): SurveySpec {
  const lift = campaign.mean - 73.7;
  return {
    survey: '48h-mco',
    spread: 3.2,
    bounds: [77.3, 74, 70.7],
    dimensions: [
      { mean: 71.5 + lift, slope: 1 },
      { mean: 81.7 + lift, slope: 0.8 },
      { mean: 80.9 + lift, slope: 0.75 },
      { mean: 73.8 + lift, slope: 1.05 },
      { mean: 59.2 + lift, slope: 1.3 },
      { mean: 64.3 + lift, slope: 1.2 },
    ],
    recommendation: 57,
    answers: { median: 165 * (campaign.response ?? 1), spread: 1.5 },
    ...campaign,
  };
}

/** Day surgery: before admission, welcome, care, room and snack, discharge. */
export function daySurgery(campaign: Campaign): SurveySpec {
  const lift = campaign.mean - 78.1;
  return {
    survey: 'ca',
    spread: 2.6,
    bounds: [79.7, 76.5, 73.1],
    dimensions: [
      { mean: 81.6 + lift, slope: 0.9 },
      { mean: 81.2 + lift, slope: 1.1 },
      { mean: 84.5 + lift, slope: 0.9 },
      { mean: 73.5 + lift, slope: 1.1 },
      { mean: 70.8 + lift, slope: 1.2 },
    ],
    recommendation: 64,
    answers: { median: 215 * (campaign.response ?? 1), spread: 1.45 },
    ...campaign,
  };
}

/** Rehabilitation: welcome, care, place, meals, discharge. Two sites in three have too few answers. */
export function rehabilitation(campaign: Campaign): SurveySpec {
  const lift = campaign.mean - 73.7;
  return {
    survey: 'ssr',
    spread: 4.3,
    bounds: [76.6, 72.9, 68.5],
    dimensions: [
      { mean: 80.1 + lift, slope: 1 },
      { mean: 77.4 + lift, slope: 0.95 },
      { mean: 72.5 + lift, slope: 1.05 },
      { mean: 65.8 + lift, slope: 1.25 },
      { mean: 67.4 + lift, slope: 1.1 },
    ],
    recommendation: 58,
    answers: { median: 22 * (campaign.response ?? 1), spread: 1 },
    ...campaign,
  };
}
