import 'server-only';
import { prisma } from '@/lib/db/client';
import type { CampaignDispersion } from '@/lib/domain/release';
import { memoByRelease } from './release-memo';

/** How far the outcome ratios of a release are scattered beyond chance, where the expected numbers are published. */
export function outcomeDispersions(releaseId: number): Promise<readonly CampaignDispersion[]> {
  return memoByRelease('outcome-dispersions', releaseId, () =>
    prisma().outcomeDispersion.findMany({
      where: { releaseId },
      orderBy: [{ indicator: 'asc' }, { campaign: 'desc' }],
      omit: { releaseId: true },
    }),
  );
}
