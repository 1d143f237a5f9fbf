import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import type { Fall } from '@/lib/domain/release-check/fall';
import { readReference } from '@/lib/import/release/read-reference';
import { writeRelease } from '@/lib/import/release/write-release';
import { commit } from '@/lib/import/run/commit';
import { countIssues, type IssueCounts } from '@/lib/import/run/count-issues';
import { currentRelease, releaseAt, type StoredRelease } from '@/lib/import/run/current-release';
import { discoverFiles } from '@/lib/import/run/discover';
import { AnotherImportRuns, ImportRefused } from '@/lib/import/run/import-refused';
import type { ImportedFile } from '@/lib/import/run/imported-file';
import { importerFingerprint } from '@/lib/import/run/importer-fingerprint';
import { takeImportLock } from '@/lib/import/run/lock';
import { type OfficialFile, officialFiles } from '@/lib/import/run/official-files';
import { syncReferenceTables } from '@/lib/import/run/reference-tables';
import { removeReleases } from '@/lib/import/run/remove-releases';
import { type WrittenFiles, writeFiles } from '@/lib/import/run/write-files';
import { verifyRelease } from '@/lib/import/verify/verify-release';

export interface ImportOptions {
  databaseUrl: string;
  folder: string;
  /** Collection year for files whose name gives none. */
  campaign: number | null;
  isStrict: boolean;
  isFictional: boolean;
  /** Takes files that hold far less than what is stored; false by default: they are refused. */
  acceptChanges?: boolean;
  onProgress?: (step: ImportStep) => void;
}

export type ImportStep =
  | { kind: 'found'; files: number }
  | { kind: 'reading'; file: string }
  | { kind: 'writing'; file: string; rows: number }
  | { kind: 'deriving' }
  | { kind: 'verifying' }
  | { kind: 'removing' }
  | { kind: 'not-removed'; cause: string };

export interface ImportOutcome {
  release: number;
  status: 'imported' | 'unchanged';
  seconds: number;
  files: readonly ImportedFile[];
  /** Files of no known layout and links that lead nowhere, left aside. */
  ignored: readonly string[];
  /** Issues stored for these files. */
  issues: IssueCounts;
  /** What this import brings far less of than was stored, and was told to accept. */
  changes: readonly Fall[];
}

/**
 * One import, one transaction, one release: reads every official file below the folder, replaces data set by data set
 * what it brings, keeps the rest. Throws BadFileError or ImportRefused with everything as it was before.
 */
export async function importFolder(options: ImportOptions): Promise<ImportOutcome> {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 10) / 100;
  const client = new Client({ connectionString: options.databaseUrl, application_name: applicationName('import') });
  // A lost connection also fails the statement that runs, and that error is the one reported.
  client.on('error', () => {});
  await client.connect();
  try {
    if (!(await takeImportLock(client))) throw new AnotherImportRuns();
    const before = await currentRelease(client);
    refuseFictionalOverReal(before, options);
    const { files, ignored } = await readFolder(options);
    const written = await writeAll(client, before, files, options, seconds);
    await removeOld(client, options);
    return { ...written, seconds: seconds(), ignored };
  } finally {
    // The connection may be lost: what happened before is what is told.
    await client.end().catch(() => {});
  }
}

function refuseFictionalOverReal(before: StoredRelease | null, options: ImportOptions): void {
  if (options.isFictional && before && !before.isFictional) {
    throw new ImportRefused(`The database holds real data (release ${before.id}): the fictional set is never mixed with it.`);
  }
}

async function readFolder(options: ImportOptions): Promise<{ files: readonly OfficialFile[]; ignored: readonly string[] }> {
  const ignored: string[] = [];
  const onIgnored = (file: string) => ignored.push(file);
  const found = await discoverFiles(options.folder, onIgnored);
  options.onProgress?.({ kind: 'found', files: found.length });
  const files = await officialFiles(found, { onFile: (file) => options.onProgress?.({ kind: 'reading', file }), onIgnored });
  if (files.length === 0) throw new ImportRefused(`No official file was recognised in ${options.folder}.`);
  return { files, ignored };
}

/** Runs after every import, so that what one could not remove the next one does. The release is served by then. */
async function removeOld(client: Client, { onProgress }: ImportOptions): Promise<void> {
  try {
    const left = await removeReleases(client, () => onProgress?.({ kind: 'removing' }));
    if (left.length > 0) onProgress?.({ kind: 'not-removed', cause: `a portal still answers from release ${left.join(', ')}` });
  } catch (error) {
    onProgress?.({ kind: 'not-removed', cause: error instanceof Error ? error.message : String(error) });
  }
}

/** Writes what is new, as one transaction. When nothing is, the release that this importer made stays. */
async function writeAll(
  client: Client,
  before: StoredRelease | null,
  official: readonly OfficialFile[],
  options: ImportOptions,
  seconds: () => number,
): Promise<Pick<ImportOutcome, 'release' | 'status' | 'files' | 'issues' | 'changes'>> {
  const base = before?.isFictional === options.isFictional ? before : null;
  const reference = readReference();
  // A failure is met where the lists are used.
  reference.catch(() => {});
  await client.query('BEGIN');
  try {
    await syncReferenceTables(client);
    const written = await writeFiles(client, official, base, {
      ...options,
      onWriting: (file, rows) => options.onProgress?.({ kind: 'writing', file, rows }),
    });
    const { files } = written;
    if (base && written.newIds.size === 0 && base.importer === (await importerFingerprint())) {
      await client.query('ROLLBACK');
      return { release: base.id, status: 'unchanged', files, issues: await countIssues(client, written.ids), changes: [] };
    }
    options.onProgress?.({ kind: 'deriving' });
    const id = (before?.id ?? 0) + 1;
    await writeRelease(client, { id, isFictional: options.isFictional, seconds: seconds(), ...sourcesOf(written), reference });
    options.onProgress?.({ kind: 'verifying' });
    const release = await releaseAt(client, id);
    const changes = await verifyRelease(client, base, release, options.acceptChanges ?? false);
    const issues = await countIssues(client, written.ids);
    await commit(client, options.databaseUrl, release.key);
    return { release: id, status: 'imported', files, issues, changes };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

function sourcesOf({ kept, ids, newIds }: WrittenFiles) {
  return { sourceFileIds: [...kept, ...ids], newSourceFileIds: newIds };
}
