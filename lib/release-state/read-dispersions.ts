import type { OutcomeDispersion } from '@/lib/domain/uncertainty/outcome-dispersion';
import type { Reader } from './snapshot';

/** How far one outcome indicator of one campaign is scattered beyond chance. */
export interface CampaignDispersion extends OutcomeDispersion {
  indicator: string;
  campaign: number;
}

/** How far the outcome ratios of a release are scattered beyond chance, where the expected numbers are published. */
export function readDispersions(db: Reader, releaseId: number): Promise<readonly CampaignDispersion[]> {
  return db.outcomeDispersion.findMany({
    where: { releaseId },
    orderBy: [{ indicator: 'asc' }, { campaign: 'desc' }],
    omit: { releaseId: true },
  });
}
