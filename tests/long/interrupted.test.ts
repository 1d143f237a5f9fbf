import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '@/lib/import/run/import-folder';
import { demoFolder } from '@/tests/setup/demo-folder';
import { demoPart } from '@/tests/setup/demo-part';
import { type RunningCommand, reportIn, startCommand } from '@/tests/setup/import-command';
import { importInto } from '@/tests/setup/official-release';
import { servedState } from '@/tests/setup/served-state';
import { databaseOnSmallDisk } from '@/tests/setup/small-disk';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let part: string;
let whole: string;
let database: TestDatabase;

const IMPORTERS =
  "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'repere-import %'";

/** Resolves when the command says on stderr that it writes. */
function writing({ process }: RunningCommand): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    process.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('writing sae/')) resolve();
    });
  });
}

/** The server needs a moment to see that its client is gone. */
async function untilNobodyImports(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if ((await database.query(IMPORTERS)).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('An import still holds its connection after 5 s');
}

describe('an import that is interrupted', () => {
  beforeAll(async () => {
    part = await demoPart();
    whole = await demoFolder();
  });

  beforeEach(async () => {
    database = await testDatabase();
    await importInto(database, part);
  });

  afterEach(() => database.drop());

  afterAll(() => rm(part, { recursive: true }));

  it('by SIGKILL in mid-write leaves the old release served, and the next import works', async () => {
    const before = await servedState(database);
    const command = startCommand('cli', [whole, '--json'], { DATABASE_URL: database.url });
    await writing(command);
    command.process.kill('SIGKILL');
    expect((await command.result).stdout).toBe('');
    await untilNobodyImports();
    expect(await servedState(database)).toEqual(before);
    expect(await importInto(database, whole)).toMatchObject({ release: 2, status: 'imported' });
  });

  it('by a lost connection says so with exit code 2, and changes nothing', async () => {
    const before = await servedState(database);
    const command = startCommand('cli', [whole, '--json'], { DATABASE_URL: database.url });
    await writing(command);
    await database.query(`SELECT pg_terminate_backend(pid) FROM (${IMPORTERS}) AS importers`);
    const result = await command.result;
    expect(result.code).toBe(2);
    expect(reportIn(result)).toMatchObject({
      release: null,
      status: 'rejected',
      error: { cause: expect.stringMatching(/connection/i) },
    });
    await untilNobodyImports();
    expect(await servedState(database)).toEqual(before);
  });

  it('by a full disk says so with exit code 2, and changes nothing', async (context) => {
    const small = await databaseOnSmallDisk(32);
    if (typeof small === 'string') {
      Object.assign(context.task.meta, { skippedBecause: small });
      return context.skip();
    }
    try {
      await importInto(small, part);
      const before = await servedState(small);
      const result = await startCommand('cli', [whole, '--json'], { DATABASE_URL: small.url }).result;
      expect(result.code).toBe(2);
      expect(reportIn(result)).toMatchObject({
        release: null,
        status: 'rejected',
        error: { file: null, cause: 'The disk is full: nothing was imported.' },
      });
      small.enlarge();
      expect(await servedState(small)).toEqual(before);
    } finally {
      await small.drop();
    }
  });

  it('by a server that is not there says where it looked', async () => {
    const url = 'postgresql://nobody@127.0.0.1:9/nowhere';
    await expect(
      importFolder({ databaseUrl: url, folder: part, campaign: null, isStrict: false, isFictional: false }),
    ).rejects.toThrow(/ECONNREFUSED.*127\.0\.0\.1:9/);
    const result = await startCommand('cli', [part, '--json'], { DATABASE_URL: url }).result;
    expect(result.code).toBe(2);
    expect(reportIn(result)).toMatchObject({ status: 'rejected', error: { cause: expect.stringContaining('127.0.0.1:9') } });
  });
});
