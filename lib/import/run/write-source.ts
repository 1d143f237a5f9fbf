import { type Client, DatabaseError } from 'pg';
import { FRAMEWORK_OF_EDITION } from '@/lib/domain/certification';
import { DATASETS, PUBLISHERS } from '@/lib/domain/dataset';
import type { FactTable } from '@/lib/import/facts';
import { copyRows } from '@/lib/import/run/copy';
import { FACT_COLUMNS, FACT_TABLES } from '@/lib/import/run/fact-columns';
import { importerFingerprint } from '@/lib/import/run/importer-fingerprint';
import type { PreparedFile } from '@/lib/import/run/prepare';
import { writeIssues } from '@/lib/import/run/write-issues';
import { BadFileError } from '@/lib/import/source';

/** Writes one file: its description, its facts and its issues. Returns its number. */
export async function writeSource(client: Client, file: PreparedFile, edition: string, isFictional: boolean): Promise<number> {
  const sourceFileId = await insertSourceFile(client, file, edition, isFictional);
  const framework = FRAMEWORK_OF_EDITION[edition];
  for (const table of FACT_TABLES) {
    const rows = file.parsed.facts[table] ?? [];
    if (rows.length === 0) continue;
    const shared = OF_A_CYCLE.has(table) ? { sourceFileId, framework } : { sourceFileId };
    await copyRows(client, table, FACT_COLUMNS[table], rows, shared).catch((error: unknown) => {
      throw refusedRow(error, file.fileName, rows);
    });
  }
  await writeIssues(client, sourceFileId, file.issues.issues);
  return sourceFileId;
}

/** The tables whose rows name a procedure: their cycle is that of the edition of their file. */
const OF_A_CYCLE: ReadonlySet<FactTable> = new Set<FactTable>(['certificationScope', 'certificationScore']);

/** PostgreSQL's classes of errors about the data themselves: a value that does not fit, a rule that is broken. */
const BAD_DATA = /^2[23]/;

/** A value the database refuses makes the file a bad one: its line is found by the line of the COPY. */
function refusedRow(error: unknown, fileName: string, rows: readonly object[]): unknown {
  if (!(error instanceof DatabaseError) || !BAD_DATA.test(error.code ?? '')) return error;
  const row = rows[Number(/line (\d+)/.exec(error.where ?? '')?.[1]) - 1];
  const line = row && 'line' in row ? `line ${row.line}: ` : '';
  return new BadFileError(fileName, `${line}a value the database does not take (${error.message})`);
}

async function insertSourceFile(client: Client, file: PreparedFile, edition: string, isFictional: boolean): Promise<number> {
  const { source, parsed } = file;
  const publisher = PUBLISHERS[DATASETS[source.dataset]];
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO source_file (dataset, edition, campaign, file_name, sha256, bytes, encoding, publisher, licence,
       extracted_on, is_fictional, importer, rows, accepted, rejected, classes, mean_score)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17) RETURNING id`,
    [
      source.dataset,
      edition,
      parsed.campaign,
      file.fileName,
      file.sha256,
      file.bytes,
      file.encoding,
      publisher.name,
      publisher.licence,
      parsed.extractedOn ?? null,
      isFictional,
      await importerFingerprint(),
      file.rows,
      file.rows - file.rejected,
      file.rejected,
      parsed.classes ? JSON.stringify(parsed.classes) : null,
      parsed.meanScore ?? null,
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('PostgreSQL returned no id for the source file');
  if (parsed.campaign !== null) {
    await client.query(
      `INSERT INTO campaign (dataset, year, data_year) VALUES ($1, $2, $3)
       ON CONFLICT (dataset, year) DO UPDATE SET data_year = COALESCE(EXCLUDED.data_year, campaign.data_year)`,
      [source.dataset, parsed.campaign, parsed.dataYear ?? null],
    );
  }
  return id;
}
