import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { readTable } from '@/lib/import/read/read-table';
import { download, publicationUrl } from '@/lib/import/sync/download';
import { PUBLICATIONS, type Publication } from '@/lib/import/sync/publications';
import { demoFolder } from '@/tests/setup/demo-folder';
import { demoPart } from '@/tests/setup/demo-part';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { importInto } from '@/tests/setup/official-release';
import { type PublisherServer, publisherServer } from '@/tests/setup/publisher-server';
import { servedState } from '@/tests/setup/served-state';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let server: PublisherServer;
let demo: string;

const pathOf = (publication: Publication) => new URL(publication.url).pathname;

/** The fictional file of the same layout; every campaign of the survey is served a few rows, each other ones. */
async function bytesFor({ dataset, fileName }: Publication): Promise<Buffer> {
  if (dataset !== 'esatis-48h-mco') return readFile(path.join(demo, fileName));
  const name = 'esatis/resultats-iqss-esatis48h-mco-open-data-2023.xlsx';
  const { header, rows } = await readTable(path.join(demo, name), name);
  const start = 50 * (Number(/20\d\d/.exec(fileName)?.[0]) - 2022);
  const data = [header, ...rows.slice(start, start + 50).map(({ cells }) => cells)].map((cells) => [...cells]);
  return writeWorkbook(data, { sheet: 'Resultats' }).toBuffer();
}

async function serveAll(): Promise<void> {
  for (const publication of PUBLICATIONS) {
    server.answer(pathOf(publication), { kind: 'file', body: await bytesFor(publication), digest: 'right' });
  }
}

function first(dataset: Publication['dataset']): Publication {
  const publication = PUBLICATIONS.find((candidate) => candidate.dataset === dataset);
  if (!publication) throw new Error(`No publication of ${dataset}`);
  return publication;
}

beforeAll(async () => {
  demo = await demoFolder();
});

beforeEach(async () => {
  server = await publisherServer();
});

afterEach(() => server.close());

describe('a download', () => {
  let folder: string;
  const procedures = first('certification-demarche');
  const get = () =>
    download(procedures, folder, { baseUrl: server.baseUrl, attempts: 3, firstWaitMs: 5, timeoutMs: 5_000, maxBytes: 100_000 });
  const body = Buffer.from('code_demarche\n1\n');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'repere-download-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('writes the file under its own name and gives its size and checksum', async () => {
    server.answer(pathOf(procedures), { kind: 'file', body, digest: 'right' });
    expect(await get()).toMatchObject({ bytes: 16, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await readFile(path.join(folder, procedures.fileName))).toEqual(body);
  });

  it('follows the redirection of a stable address', async () => {
    server.answer(pathOf(procedures), { kind: 'redirect', to: '/static/demarche.csv' });
    server.answer('/static/demarche.csv', { kind: 'file', body });
    expect(await get()).toMatchObject({ bytes: 16 });
  });

  it('tries again after an answer that may pass', async () => {
    server.answer(pathOf(procedures), { kind: 'status', status: 503 }, { kind: 'status', status: 429 }, { kind: 'file', body });
    expect(await get()).toMatchObject({ bytes: 16 });
    expect(server.asked).toHaveLength(3);
  });

  it.each([
    [
      'a file that is cut short',
      { kind: 'cut', body: Buffer.alloc(1_000, 'a') } as const,
      3,
      /terminated|announced|aborted|closed/,
    ],
    ['a checksum that differs', { kind: 'file', body, digest: 'wrong' } as const, 3, /checksum differs/],
    ['an empty file', { kind: 'file', body: Buffer.alloc(0) } as const, 3, /an empty answer/],
    ['a file too large', { kind: 'file', body: Buffer.alloc(100_001) } as const, 1, /more than 100000 bytes \(attempt 1 of 3\)/],
    [
      'a small answer that unpacks without end',
      { kind: 'packed', body: Buffer.alloc(50_000_000) } as const,
      1,
      /more than 100000/,
    ],
    ['a server that stays down', { kind: 'status', status: 503 } as const, 3, /HTTP 503 \(attempt 3 of 3\)/],
    ['an address that no longer exists', { kind: 'status', status: 404 } as const, 1, /HTTP 404 \(attempt 1 of 3\)/],
  ])('%s fails, naming the address, with nothing written', async (_, answer, attempts, cause) => {
    server.answer(pathOf(procedures), answer);
    const failed = get();
    await expect(failed).rejects.toThrow(cause);
    await expect(failed).rejects.toThrow(`${procedures.fileName}, ${publicationUrl(procedures, server.baseUrl)}`);
    expect(server.asked).toHaveLength(attempts);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('data:sync', () => {
  let database: TestDatabase;
  let part: string;

  beforeAll(async () => {
    part = await demoPart();
  });

  beforeEach(async () => {
    database = await testDatabase();
    await importInto(database, part);
  });

  afterEach(() => database.drop());

  afterAll(() => rm(part, { recursive: true }));

  const sync = (args: readonly string[]) =>
    startCommand('sync-cli', args, { DATABASE_URL: database.url, DATA_SYNC_BASE_URL: server.baseUrl }).result;

  it('downloads every publication and imports them as one release, the rest being kept', async () => {
    await serveAll();
    const flaky = first('esatis-48h-mco');
    server.answer(pathOf(flaky), { kind: 'status', status: 503 }, { kind: 'file', body: await bytesFor(flaky) });
    // Its surveys hold fifty sites each, far fewer than the fictional campaigns.
    const result = await sync(['--json', '--accept-changes']);
    expect(result.code, result.stderr).toBe(0);
    const report = reportIn(result);
    expect(report).toMatchObject({ release: 2, status: 'imported' });
    expect(report.sources.map(({ file }) => file).sort()).toEqual(PUBLICATIONS.map(({ fileName }) => fileName).sort());
    expect(result.stderr).toMatch(/11\/11 .* sha256 [0-9a-f]{64}/);
    const kept = await database.query(
      `SELECT 1 FROM release_source r JOIN source_file f ON f.id = r.source_file_id WHERE r.release_id = 2 AND f.dataset = 'sae-id'`,
    );
    expect(kept).toHaveLength(1);
    // The same files once more: nothing new to serve.
    expect(reportIn(await sync(['--json']))).toMatchObject({ release: 2, status: 'unchanged' });
  });

  it('changes nothing when one file of them cannot be had, and says which', async () => {
    await serveAll();
    const gone = first('certification-chapitre');
    server.answer(pathOf(gone), { kind: 'status', status: 404 });
    const before = await servedState(database);
    const result = await sync(['--json']);
    expect(result.code).toBe(2);
    expect(reportIn(result)).toMatchObject({
      status: 'rejected',
      error: { cause: expect.stringContaining(`${publicationUrl(gone, server.baseUrl)}: HTTP 404`) },
    });
    expect(await servedState(database)).toEqual(before);
  });

  it('changes nothing when a downloaded file is bad', async () => {
    await serveAll();
    server.answer(pathOf(first('esatis-48h-mco')), { kind: 'file', body: Buffer.from('<html>maintenance</html>') });
    const before = await servedState(database);
    const result = await sync([]);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(/Import refused\. esatis\/.*not a readable workbook[\s\S]*Nothing was changed\./);
    expect(await servedState(database)).toEqual(before);
  });

  it('fails clearly without a network, and changes nothing', async () => {
    const before = await servedState(database);
    await server.close();
    const result = await sync([]);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(
      /Synchronisation failed\. \S+, http:\/\/127\.0\.0\.1:\d+\/\S+: fetch failed: .*ECONNREFUSED.*attempt 4 of 4/,
    );
    expect(result.stderr).toContain('Nothing was changed.');
    expect(await servedState(database)).toEqual(before);
  });

  it('only says what it would do under --dry-run', async () => {
    const before = await servedState(database);
    const result = await sync(['--dry-run']);
    expect(result.code).toBe(0);
    for (const publication of PUBLICATIONS) expect(result.stdout).toContain(publicationUrl(publication, server.baseUrl));
    expect(result.stdout).toContain('11 files would be downloaded and imported. Nothing was changed.');
    expect(server.asked).toEqual([]);
    expect(await servedState(database)).toEqual(before);
  });

  it('refuses an option it does not know', async () => {
    const result = await sync(['--fast']);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('Usage: npm run data:sync');
  });
});
