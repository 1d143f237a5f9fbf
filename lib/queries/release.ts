import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { prisma } from '@/lib/db/client';
import type { ReleaseSummary } from '@/lib/domain/release';
import { RELEASE_HEADER } from '@/lib/release-header';

/** Number of the release this request is answered from; null while the database holds none. */
export const getReleaseId = cache(async (): Promise<number | null> => {
  const release = await getRelease();
  return release?.id ?? null;
});

/**
 * The release this request is answered from: the one the server pinned when the request came in, so that a page never
 * mixes two; without a pin (or when that release is gone), the latest.
 */
export const getRelease = cache(async (): Promise<ReleaseSummary | null> => {
  const pinned = Number((await headers()).get(RELEASE_HEADER));
  const select = { id: true, createdAt: true, isFictional: true } as const;
  const row =
    (pinned > 0 ? await prisma().release.findUnique({ where: { id: pinned }, select }) : null) ??
    (await prisma().release.findFirst({ orderBy: { id: 'desc' }, select }));
  return row ? { id: row.id, createdAt: row.createdAt.toISOString(), isFictional: row.isFictional } : null;
});
