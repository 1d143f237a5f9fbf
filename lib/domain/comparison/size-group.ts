import { BED_SIZES, type Ownership, type SizeCode, type SizeFigure } from '@/lib/domain/establishment';
import { existing } from '@/lib/domain/existing';

export const SIZE_GROUPS = ['no-beds', 'small', 'medium', 'large'] as const;
export type SizeGroup = (typeof SIZE_GROUPS)[number];

/**
 * Beds for full stays, from (inclusive). SAE 2023: of 2,806 sites with beds, half have fewer than 90 and a tenth more than 346;
 * with these cut-offs each ownership keeps at least a dozen sites surveyed in every group.
 */
export const SIZE_CUT_OFFS: readonly { group: SizeGroup; from: number }[] = [
  { group: 'large', from: 300 },
  { group: 'medium', from: 100 },
  { group: 'small', from: 1 },
  { group: 'no-beds', from: 0 },
];

export interface PeerGroup {
  ownership: Ownership;
  size: SizeGroup;
}

/** Establishments of the same ownership and size; null when the ownership is not known or SAE knows nothing of the site. */
export function peerGroup(ownership: Ownership | null, sizes: readonly Pick<SizeFigure, 'code' | 'value'>[]): PeerGroup | null {
  if (ownership === null || sizes.length === 0) return null;
  const isBeds = (code: SizeCode) => BED_SIZES.some((bed) => bed === code);
  return { ownership, size: sizeGroup(sizes.reduce((sum, { code, value }) => sum + (isBeds(code) ? value : 0), 0)) };
}

/** The size group of a number of beds. */
export function sizeGroup(beds: number): SizeGroup {
  return existing(SIZE_CUT_OFFS.find(({ from }) => beds >= from)).group;
}
