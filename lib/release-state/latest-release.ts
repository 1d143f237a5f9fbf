import { prisma } from '@/lib/db/client';

/** The newest release of the database; null while it holds none. Throws when it does not answer. */
export async function latestRelease(): Promise<{ id: number; key: string } | null> {
  return prisma().release.findFirst({ orderBy: { id: 'desc' }, select: { id: true, key: true } });
}
