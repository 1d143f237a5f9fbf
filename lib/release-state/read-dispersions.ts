import type { CampaignDispersion } from '@/lib/domain/release';
import type { Reader } from './snapshot';

/** How far the outcome ratios of a release are scattered beyond chance, where the expected numbers are published. */
export function readDispersions(db: Reader, releaseId: number): Promise<readonly CampaignDispersion[]> {
  return db.outcomeDispersion.findMany({
    where: { releaseId },
    orderBy: [{ indicator: 'asc' }, { campaign: 'desc' }],
    omit: { releaseId: true },
  });
}
