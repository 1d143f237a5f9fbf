import path from 'node:path';
import type { Client } from 'pg';
import type { StoredRelease, StoredSource } from '@/lib/import/run/current-release';
import { EditionsRead } from '@/lib/import/run/editions-read';
import { campaignFromName } from '@/lib/import/run/file-name';
import { type ImportedFile, importedFile } from '@/lib/import/run/imported-file';
import { importerFingerprint } from '@/lib/import/run/importer-fingerprint';
import type { OfficialFile } from '@/lib/import/run/official-files';
import { type PrepareOptions, prepareFiles } from '@/lib/import/run/prepare';
import { resolveEdition } from '@/lib/import/run/resolve-edition';
import { writeSource } from '@/lib/import/run/write-source';

export interface WriteOptions extends PrepareOptions {
  isFictional: boolean;
  onWriting?: (fileName: string, rows: number) => void;
}

export interface WrittenFiles {
  files: readonly ImportedFile[];
  /** Numbers of these files, stored before or now. */
  ids: readonly number[];
  /** Those written now. */
  newIds: ReadonlySet<number>;
  /** Numbers of the files of the base that these leave in place. */
  kept: readonly number[];
}

/**
 * Writes the files one after the other: each is read, parsed, copied into the database and dropped before the next. A file
 * that `base` already has is left as it is stored.
 */
export async function writeFiles(
  client: Client,
  official: readonly OfficialFile[],
  base: StoredRelease | null,
  options: WriteOptions,
): Promise<WrittenFiles> {
  const importer = await importerFingerprint();
  const editions = new EditionsRead();
  const files: ImportedFile[] = [];
  const ids: number[] = [];
  const newIds = new Set<number>();
  const keep = (file: ImportedFile, id: number) => {
    files.push(file);
    ids.push(id);
  };
  const unknown: OfficialFile[] = [];
  for (const file of official) {
    const stored = base && storedUnread(base, file, options, importer);
    if (!stored) unknown.push(file);
    else if (!editions.isCopy({ ...stored, fileName: file.name })) keep({ ...stored, fileName: file.name }, stored.id);
  }
  // The procedures first: they tell the cycle of the files that only name them.
  unknown.sort((a, b) => Number(isOfProcedures(b.source)) - Number(isOfProcedures(a.source)));
  for await (const prepared of prepareFiles(unknown, options)) {
    const file = importedFile(prepared, await resolveEdition(client, prepared, procedureFiles(base, editions, files, ids)));
    if (editions.isCopy(file)) continue;
    const stored = base?.sources.find((source) => isStored(source, file, importer) && source.edition === file.edition);
    if (stored) {
      keep(file, stored.id);
      continue;
    }
    options.onWriting?.(file.fileName, file.rows);
    const id = await writeSource(client, prepared, file.edition, options.isFictional);
    newIds.add(id);
    keep(file, id);
  }
  const kept = base?.sources.filter((source) => !editions.has(source)).map(({ id }) => id) ?? [];
  return { files, ids, newIds, kept };
}

/** Numbers of the tables of procedures the release will have: those read so far, and those kept. */
function procedureFiles(
  base: StoredRelease | null,
  editions: EditionsRead,
  files: readonly ImportedFile[],
  ids: readonly number[],
): readonly number[] {
  const read = ids.filter((_, index) => isOfProcedures(files[index]));
  return [...read, ...(base?.sources ?? []).filter((kept) => isOfProcedures(kept) && !editions.has(kept)).map(({ id }) => id)];
}

function isOfProcedures(file: { dataset: string } | undefined): boolean {
  return file?.dataset === 'certification-demarche';
}

type Bytes = Pick<ImportedFile, 'dataset' | 'sha256'>;

/** Whether these bytes were read by this importer. */
function isStored(stored: StoredSource, { dataset, sha256 }: Bytes, importer: string): boolean {
  return stored.dataset === dataset && stored.sha256 === sha256 && stored.importer === importer;
}

/** The stored file of the same bytes, when reading them again could not give another edition or refuse them. */
function storedUnread(
  base: StoredRelease,
  file: OfficialFile,
  options: PrepareOptions,
  importer: string,
): StoredSource | undefined {
  const campaign = campaignFromName(file.name) ?? options.campaign;
  return base.sources.find(
    (stored) =>
      isStored(stored, { dataset: file.source.dataset, sha256: file.sha256 }, importer) &&
      path.basename(stored.fileName) === path.basename(file.name) &&
      (stored.campaign === null || stored.campaign === campaign) &&
      !(options.isStrict && stored.rejected > 0),
  );
}
