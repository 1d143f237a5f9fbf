import { prisma } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { isOutage } from '@/lib/db/outage';
import { Unavailable } from '@/lib/db/unavailable';

/** Reads from one snapshot of the database, on one connection: one query at a time. */
export type Reader = Prisma.TransactionClient;

interface Patience {
  /** Milliseconds all the reads together may take. */
  timeout: number;
}

/**
 * Reads rows of one release in one snapshot that holds it: all of its rows are there, or none is read. Throws Unavailable when
 * the database at the other end does not hold this very release, or does not answer.
 */
export async function inSnapshot<T>(
  release: { id: number; key: string },
  read: (db: Reader) => Promise<T>,
  { timeout }: Patience = { timeout: 15_000 },
): Promise<T> {
  try {
    return await prisma().$transaction(
      async (db) => {
        const row = await db.release.findUnique({ where: { id: release.id }, select: { key: true } });
        if (row?.key !== release.key) throw new Unavailable(`The database does not hold release ${release.key}.`);
        return read(db);
      },
      { isolationLevel: 'RepeatableRead', maxWait: 10_000, timeout },
    );
  } catch (error) {
    if (isLost(error)) throw new Unavailable('The database could not be read.', { cause: error });
    throw error;
  }
}

/** Prisma's code for a transaction that could not be opened, or ended before it was read to its end. */
const LOST = 'P2028';

function isLost(error: unknown): boolean {
  return isOutage(error) || (error instanceof Error && 'code' in error && error.code === LOST);
}
