import type { Client } from 'pg';
import type { Fall } from '@/lib/domain/release-check/fall';
import { copyRows } from '@/lib/import/run/copy';
import type { StoredRelease } from '@/lib/import/run/current-release';
import { ImportRefused } from '@/lib/import/run/import-refused';
import { checkAgreement } from '@/lib/import/verify/check-agreement';
import { checkReferences } from '@/lib/import/verify/check-references';
import { fallLine } from '@/lib/import/verify/fall-line';
import { findReleaseFalls } from '@/lib/import/verify/find-release-falls';

/** Falls told in the refusal; the others are counted. */
const TOLD = 8;

/**
 * Looks at a release before it is committed: nothing of it is far less than in the release `before` (null when there is none
 * of its kind) unless that is accepted, and what it refers to is there. Accepted falls are stored with it. Throws ImportRefused.
 */
export async function verifyRelease(
  client: Client,
  before: StoredRelease | null,
  after: StoredRelease,
  acceptChanges: boolean,
): Promise<readonly Fall[]> {
  const falls = before ? await findReleaseFalls(client, before, after) : [];
  if (falls.length > 0 && !acceptChanges) throw new ImportRefused(refusal(falls));
  await checkReferences(client, after.id);
  await checkAgreement(client, after.id);
  await copyRows(
    client,
    'releaseChange',
    FIELDS,
    falls.map((fall) => ({ ...fall })),
    { releaseId: after.id },
  );
  return falls;
}

const FIELDS = ['dataset', 'edition', 'against', 'subject', 'item', 'status', 'region', 'before', 'after'] as const;

function refusal(falls: readonly Fall[]): string {
  const told = falls.slice(0, TOLD).map(fallLine).join('; ');
  const others = falls.length > TOLD ? `; and ${falls.length - TOLD} more` : '';
  return `These files hold far less than what is stored, or say otherwise: ${told}${others}. Import them again whole or, if they are right, with --accept-changes.`;
}
