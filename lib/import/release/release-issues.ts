import type { Client } from 'pg';
import { IssuesByFile } from '@/lib/import/issues-by-file';
import type { RejectedPoint } from '@/lib/import/release/place-site';
import type { EntityInSiteColumn } from '@/lib/import/release/repair-scopes';
import { unknownProcedures } from '@/lib/import/release/unknown-procedures';
import { writeIssues } from '@/lib/import/run/write-issues';

interface Found {
  rejectedPoints: readonly RejectedPoint[];
  entitiesInSiteColumn: readonly EntityInSiteColumn[];
}

/** Stores what only the files together show. Only files written by this import may still receive issues. */
export async function recordReleaseIssues(
  client: Client,
  found: Found,
  { sourceFileIds, newSourceFileIds }: { sourceFileIds: readonly number[]; newSourceFileIds: ReadonlySet<number> },
): Promise<void> {
  const issues = new IssuesByFile();
  for (const { sourceFileId, line, code } of await unknownProcedures(client, sourceFileIds)) {
    issues.of(sourceFileId).warn(line, 'procedure-unknown', 'code_demarche', code);
  }
  for (const { sourceFileId, line, finess, km } of found.rejectedPoints) {
    if (km === null) issues.of(sourceFileId).warn(line, 'point-outside-department', null, finess);
    else issues.of(sourceFileId).warn(line, 'point-too-far', null, finess, { km: Math.round(km) });
  }
  for (const { sourceFileId, line, finess, isSwapped } of found.entitiesInSiteColumn) {
    issues.of(sourceFileId).warn(line, isSwapped ? 'entity-swapped' : 'entity-as-site', 'FINESS_EG', finess);
  }
  for (const [sourceFileId, log] of issues.logs) {
    if (newSourceFileIds.has(sourceFileId)) await writeIssues(client, sourceFileId, log.issues);
  }
}
