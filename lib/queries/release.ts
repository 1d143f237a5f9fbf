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
  return (pinned > 0 ? await releaseById(pinned) : null) ?? (await latestRelease());
});

const holder = globalThis as typeof globalThis & { repereRelease?: ReleaseSummary };

/** A release never changes: the last one asked for is remembered, and most requests need no query. */
async function releaseById(id: number): Promise<ReleaseSummary | null> {
  if (holder.repereRelease?.id === id) return holder.repereRelease;
  const found = toSummary(await prisma().release.findUnique({ where: { id }, select: SUMMARY }));
  if (found) holder.repereRelease = found;
  return found;
}

/** Asks the database, whatever is pinned or remembered. Throws when it does not answer. */
export async function latestRelease(): Promise<ReleaseSummary | null> {
  return toSummary(await prisma().release.findFirst({ orderBy: { id: 'desc' }, select: SUMMARY }));
}

const SUMMARY = { id: true, key: true, createdAt: true, isFictional: true } as const;

function toSummary(row: (Omit<ReleaseSummary, 'createdAt'> & { createdAt: Date }) | null): ReleaseSummary | null {
  return row ? { ...row, createdAt: row.createdAt.toISOString() } : null;
}
