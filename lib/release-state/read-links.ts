import { allOf } from '@/lib/domain/code';
import { addToGroup } from '@/lib/domain/groups';
import { SUCCESSION_EVIDENCE, type SuccessionEvidence } from '@/lib/domain/identity/judge-successor';
import type { Reader } from './snapshot';

/** One number took, or likely took, the place of another. */
export interface SuccessionLink {
  /** The number that is no longer in use. */
  from: string;
  to: string;
  evidence: readonly SuccessionEvidence[];
  isProven: boolean;
}

/** By number, those it takes part in on either side: proven ones first. */
export type SuccessionLinks = ReadonlyMap<string, readonly SuccessionLink[]>;

export async function readLinks(db: Reader, releaseId: number): Promise<SuccessionLinks> {
  const rows = await db.establishmentLink.findMany({
    where: { releaseId },
    orderBy: [{ isProven: 'desc' }, { finess: 'asc' }, { successorFiness: 'asc' }],
  });
  const byNumber = new Map<string, SuccessionLink[]>();
  for (const { finess: from, successorFiness: to, isProven, evidence: stored } of rows) {
    const link = { from, to, isProven, evidence: allOf(SUCCESSION_EVIDENCE, stored) };
    for (const number of [from, to]) addToGroup(byNumber, number, link);
  }
  return byNumber;
}
