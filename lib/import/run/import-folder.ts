import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { readReference } from '@/lib/import/release/read-reference';
import { writeRelease } from '@/lib/import/release/write-release';
import { countIssues, type IssueCounts } from '@/lib/import/run/count-issues';
import { currentRelease, type StoredRelease } from '@/lib/import/run/current-release';
import { discoverFiles } from '@/lib/import/run/discover';
import { takeImportLock } from '@/lib/import/run/lock';
import { type PreparedFile, prepareFiles } from '@/lib/import/run/prepare';
import { purgeFictional } from '@/lib/import/run/purge-fictional';
import { syncReferenceTables } from '@/lib/import/run/reference-tables';
import { IMPORTER_VERSION, writeSource } from '@/lib/import/run/write-source';

export interface ImportOptions {
  databaseUrl: string;
  folder: string;
  /** Collection year for files whose name gives none. */
  campaign: number | null;
  isStrict: boolean;
  isFictional: boolean;
  onProgress?: (step: ImportStep) => void;
}

export type ImportStep =
  | { kind: 'found'; files: number }
  | { kind: 'reading'; file: string }
  | { kind: 'writing'; file: string; rows: number }
  | { kind: 'deriving' }
  | { kind: 'purging' }
  | { kind: 'not-purged'; cause: string };

export interface ImportOutcome {
  release: number;
  status: 'imported' | 'unchanged';
  seconds: number;
  files: readonly PreparedFile[];
  /** Files of no known layout, left aside. */
  ignored: readonly string[];
  /** Issues stored for these files. */
  issues: IssueCounts;
}

/** The import was refused before or while writing; what is served has not changed. */
export class ImportRefused extends Error {}

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
    if (!(await takeImportLock(client)))
      throw new ImportRefused('Another import is running on this database: wait until it ends.');
    const before = await currentRelease(client);
    refuseFictionalOverReal(before, options);
    const { files, ignored } = await readFolder(options);
    const unchanged = before && unchangedFiles(before, files, options.isFictional);
    const written = unchanged
      ? { release: before.id, issues: await countIssues(client, unchanged) }
      : await writeAll(client, before, files, options, seconds);
    if (!options.isFictional) await purge(client, options);
    return { ...written, status: unchanged ? 'unchanged' : 'imported', seconds: seconds(), files, ignored };
  } finally {
    await client.end();
  }
}

function refuseFictionalOverReal(before: StoredRelease | null, options: ImportOptions): void {
  if (options.isFictional && before && !before.isFictional) {
    throw new ImportRefused(`The database holds real data (release ${before.id}): the fictional set is never mixed with it.`);
  }
}

async function readFolder(options: ImportOptions): Promise<{ files: readonly PreparedFile[]; ignored: readonly string[] }> {
  const ignored: string[] = [];
  const names = await discoverFiles(options.folder);
  options.onProgress?.({ kind: 'found', files: names.length });
  const files = await prepareFiles(names, {
    folder: options.folder,
    campaign: options.campaign,
    isStrict: options.isStrict,
    onFile: (file) => options.onProgress?.({ kind: 'reading', file }),
    onIgnored: (file) => ignored.push(file),
  });
  if (files.length === 0) throw new ImportRefused(`No official file was recognised in ${options.folder}.`);
  return { files, ignored };
}

/** Runs after every real import, so that what one could not remove the next one does. The release is served by then. */
async function purge(client: Client, { onProgress }: ImportOptions): Promise<void> {
  try {
    await purgeFictional(client, () => onProgress?.({ kind: 'purging' }));
  } catch (error) {
    onProgress?.({ kind: 'not-purged', cause: error instanceof Error ? error.message : String(error) });
  }
}

/** Numbers of the files when every one is already part of the release, else null. */
function unchangedFiles(before: StoredRelease, files: readonly PreparedFile[], isFictional: boolean): readonly number[] | null {
  const stored = files.flatMap((file) => storedAs(before, file) ?? []);
  return before.isFictional === isFictional && stored.length === files.length ? stored : null;
}

/** The number under which exactly this file is already part of the release. */
function storedAs(before: StoredRelease, file: PreparedFile): number | undefined {
  return before.sources.find(
    ({ dataset, edition, sha256, importerVersion }) =>
      dataset === file.source.dataset &&
      edition === file.parsed.edition &&
      sha256 === file.sha256 &&
      importerVersion === IMPORTER_VERSION,
  )?.id;
}

async function writeAll(
  client: Client,
  before: StoredRelease | null,
  files: readonly PreparedFile[],
  options: ImportOptions,
  seconds: () => number,
): Promise<{ release: number; issues: IssueCounts }> {
  const base = before?.isFictional === options.isFictional ? before : null;
  const replaced = new Set(files.map((file) => `${file.source.dataset} ${file.parsed.edition}`));
  const kept = base?.sources.filter(({ dataset, edition }) => !replaced.has(`${dataset} ${edition}`)).map(({ id }) => id) ?? [];
  const id = (before?.id ?? 0) + 1;
  const reference = readReference();
  // A failure is met where the lists are used.
  reference.catch(() => {});
  await client.query('BEGIN');
  try {
    await syncReferenceTables(client);
    const read: number[] = [];
    const newSourceFileIds = new Set<number>();
    for (const file of files) {
      const stored = base ? storedAs(base, file) : undefined;
      if (stored === undefined) options.onProgress?.({ kind: 'writing', file: file.fileName, rows: file.rows });
      const sourceFileId = stored ?? (await writeSource(client, file, options.isFictional));
      if (stored === undefined) newSourceFileIds.add(sourceFileId);
      read.push(sourceFileId);
    }
    options.onProgress?.({ kind: 'deriving' });
    await writeRelease(client, {
      id,
      isFictional: options.isFictional,
      seconds: seconds(),
      sourceFileIds: [...kept, ...read],
      newSourceFileIds,
      reference,
    });
    const issues = await countIssues(client, read);
    await client.query('COMMIT');
    return { release: id, issues };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
