import type { Indicator } from '@/lib/domain/indicators/catalogue';

/** Campaigns HAS did not run, for everybody: no collection from patient records during the epidemic. */
export const UNCOLLECTED: readonly { family: Indicator['family']; campaigns: readonly number[] }[] = [
  { family: 'iqss-record', campaigns: [2020, 2021] },
];

export function isUncollected(family: Indicator['family'], campaign: number): boolean {
  return UNCOLLECTED.some((gap) => gap.family === family && gap.campaigns.includes(campaign));
}
