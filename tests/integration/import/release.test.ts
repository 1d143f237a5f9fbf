import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { type ImportOutcome, type ImportStep, importFolder } from '@/lib/import/run/import-folder';
import { ImportRefused } from '@/lib/import/run/import-refused';
import { bytesText } from '@/tests/setup/damaged-file';
import { demoPart, PART_SURVEY } from '@/tests/setup/demo-part';
import { servedState } from '@/tests/setup/served-state';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let folder: string;
let survey: string;
let database: TestDatabase;

interface Choices {
  isFictional?: boolean;
  acceptChanges?: boolean;
  onProgress?: (step: ImportStep) => void;
}

function importPart({ isFictional = false, acceptChanges = false, onProgress }: Choices = {}): Promise<ImportOutcome> {
  return importFolder({
    databaseUrl: database.url,
    folder,
    campaign: null,
    isStrict: false,
    isFictional,
    acceptChanges,
    ...(onProgress && { onProgress }),
  });
}

/** The survey without its last rows: another edition of the same file. */
async function shortenSurvey(rows: number): Promise<void> {
  const lines = survey.trimEnd().split('\n');
  await writeFile(path.join(folder, PART_SURVEY), `${lines.slice(0, lines.length - rows).join('\n')}\n`, 'latin1');
}

describe('a release', () => {
  beforeEach(async () => {
    folder = await demoPart();
    survey = bytesText(await readFile(path.join(folder, PART_SURVEY)));
    database = await testDatabase();
  });

  afterEach(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const count = async (from: string) => {
    const [row] = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
    return row?.count;
  };

  it('removes the fictional set whole when the first real one comes', async () => {
    expect(await importPart({ isFictional: true })).toMatchObject({ release: 1, status: 'imported' });
    expect(await count('release WHERE is_fictional')).toBe(1);
    // A campaign and a data set only the fictional set has.
    await rm(path.join(folder, 'certification'), { recursive: true });
    await shortenSurvey(10);
    const steps: string[] = [];
    const real = await importPart({ onProgress: ({ kind }) => steps.push(kind) });

    expect(real).toMatchObject({ release: 2, status: 'imported' });
    expect(steps.at(-1)).toBe('removing');
    expect(await count('release')).toBe(1);
    expect(await count('release_source')).toBe(2);
    expect(await count('source_file WHERE is_fictional')).toBe(0);
    for (const table of [...FACT_TABLES.map(snakeCase), 'import_issue']) {
      expect(await count(`${table} WHERE source_file_id NOT IN (SELECT id FROM source_file)`), table).toBe(0);
    }
    expect(await count('certification_procedure')).toBe(0);
    expect(await count('establishment WHERE release_id <> 2')).toBe(0);
    expect(await count('legal_entity WHERE release_id <> 2')).toBe(0);
    expect(await database.query('SELECT dataset, year FROM campaign ORDER BY 1')).toEqual([
      { dataset: 'esatis-48h-mco', year: 2019 },
      { dataset: 'sae-id', year: 2023 },
    ]);
  });

  it('never lets the fictional set over real data', async () => {
    await importPart();
    const before = await servedState(database);
    const refused = importPart({ isFictional: true });
    await expect(refused).rejects.toBeInstanceOf(ImportRefused);
    await expect(refused).rejects.toThrow('The database holds real data (release 1)');
    expect(await servedState(database)).toEqual(before);
  });

  it('finishes a removal that was interrupted, even when nothing else is new', async () => {
    await importPart();
    const before = await servedState(database);
    // What is left when the process dies between the release and the removal.
    await database.query(
      `WITH left_over AS (INSERT INTO source_file (dataset, edition, file_name, sha256, bytes, encoding, publisher, licence, is_fictional,
         rows, accepted, rejected, importer) VALUES ('esatis-ca', '2020', 'x.csv', '', 1, 'utf-8', '', '', true, 1, 1, 0, '') RETURNING id)
       INSERT INTO measurement (source_file_id, line, finess, indicator, campaign, status, interval_origin)
       SELECT id, 2, '010000024', 'esatis-ca', 2020, 'non-respondent', 'none' FROM left_over`,
    );
    expect(await importPart()).toMatchObject({ release: 1, status: 'unchanged' });
    expect(await servedState(database)).toEqual(before);
  });

  it('is seen whole or not at all by a reader, while another replaces it', async () => {
    await importPart();
    await shortenSurvey(200);
    const seen = new Map<number, Set<string>>();
    let isRunning = true;
    const reader = async () => {
      for (let last = false; !last; ) {
        last = !isRunning;
        const [row] = await database.query<{ id: number; rows: string }>(
          `WITH served AS (SELECT max(id) AS id FROM release)
           SELECT id, concat_ws(' ', (SELECT count(*) FROM establishment WHERE release_id = id),
             (SELECT count(*) FROM release_source WHERE release_id = id),
             (SELECT count(*) FROM measurement m JOIN release_source r USING (source_file_id) WHERE r.release_id = id)) AS rows FROM served`,
        );
        if (row) seen.set(row.id, (seen.get(row.id) ?? new Set()).add(row.rows));
      }
    };
    const reading = reader();
    await importPart({ acceptChanges: true });
    isRunning = false;
    await reading;
    expect([...seen.keys()]).toEqual([1, 2]);
    for (const [release, states] of seen) expect(states.size, `release ${release}`).toBe(1);
    expect(seen.get(1)).not.toEqual(seen.get(2));
  });

  it('refuses a second import at the same time, which says that one is running', async () => {
    let second: Promise<unknown> | undefined;
    const first = await importPart({
      onProgress: ({ kind }) => {
        if (kind === 'writing') second ??= importPart().catch((error: unknown) => error);
      },
    });
    expect(first).toMatchObject({ release: 1, status: 'imported' });
    const refusal = await second;
    expect(refusal).toBeInstanceOf(ImportRefused);
    expect(String(refusal)).toContain('Another import is running on this database');
    expect(await count('release')).toBe(1);
    // The right to import is given back.
    expect(await importPart()).toMatchObject({ status: 'unchanged' });
  });

  it('keeps what a later import does not bring', async () => {
    await importPart();
    await shortenSurvey(10);
    const survived = await count('certification_procedure');
    await rm(path.join(folder, 'certification'), { recursive: true });
    await rm(path.join(folder, 'sae'), { recursive: true });
    expect(await importPart({ acceptChanges: true })).toMatchObject({ release: 2, status: 'imported' });
    expect(await count('release_source WHERE release_id = 2')).toBe(4);
    expect(await count('certification_procedure p JOIN release_source r USING (source_file_id) WHERE r.release_id = 2')).toBe(
      survived,
    );
    expect(await count('establishment WHERE release_id = 2')).toBe(await count('establishment WHERE release_id = 1'));
  });
});
