import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { manyReaders, type Reading } from '@/tests/setup/many-readers';
import { oneHospital } from '@/tests/setup/one-hospital';
import { type PortalProcess, spawnPortal } from '@/tests/setup/spawn-portal';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const PORT = 3468;
const ORIGIN = `http://127.0.0.1:${PORT}`;

let database: TestDatabase;
let portal: PortalProcess;
let finess: readonly string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  // Fills the database with the fictional set, and builds the portal when its build is of other sources.
  portal = spawnPortal(PORT, { DATABASE_URL: database.url });
  await answers('/api/health', 200, 280_000);
  await answers('/recherche', 200, 60_000);
  const list = await (await fetch(`${ORIGIN}/api/v1/establishments?pageSize=100`)).json();
  finess = list.items.map((item: { finess: string }) => item.finess);
  expect(finess.length).toBeGreaterThan(20);
}, 400_000);

afterAll(async () => {
  portal.process.kill('SIGTERM');
  if (portal.isRunning()) await once(portal.process, 'exit');
  await database.drop();
});

/** Waits until an address answers with a status. */
async function answers(path: string, status: number, patienceMs = 30_000): Promise<Response> {
  for (const deadline = Date.now() + patienceMs; portal.isRunning() && Date.now() < deadline; await wait(200)) {
    const response = await fetch(ORIGIN + path).catch(() => null);
    if (response?.status === status) return response;
  }
  throw new Error(`${path} does not answer ${status}\n${portal.said.text}`);
}

/** Addresses of pages and of the API, each asked for once. */
function addresses(count: number, mark: string): string[] {
  return Array.from({ length: count }, (_, position) => {
    const site = finess[position % finess.length];
    const kinds = [
      `/etablissements/${site}?${mark}=${position}`,
      `/en/search?q=${mark}+${position}&region=${['11', '84', '93'][position % 3]}`,
      `/api/v1/establishments/${site}`,
      `/recherche?department=${['29', '75', '69', '13'][position % 4]}&page=${1 + (position % 3)}&${mark}=${position}`,
      `/etablissements/9${String(position).padStart(8, '0')}`,
      `/api/v1/suggestions?q=${mark}${position}`,
      `/comparer?finess=${site}&finess=${finess[(position + 1) % finess.length]}&${mark}=${position}`,
    ];
    return kinds[position % kinds.length] ?? '/';
  });
}

/** Statuses other than those allowed, and refusals that do not say when to come back. */
function faults(readings: readonly Reading[], ...allowed: number[]): string[] {
  return readings
    .filter(({ status, retryAfter }) => !(allowed.includes(status) || (status === 503 && retryAfter !== undefined)))
    .map(({ status, path, body }) => `${status} ${path} ${body.slice(0, 200)}`);
}

describe('the portal', () => {
  it('gives back the places of 250 readers who leave', async () => {
    const sockets = Array.from({ length: 250 }, (_, position) => {
      const socket = connect(PORT, '127.0.0.1').on('error', () => {});
      socket.write(`GET /recherche?q=left+${position} HTTP/1.1\r\nHost: a\r\nRSC: 1\r\n\r\n`);
      return socket;
    });
    await wait(500);
    for (const socket of sockets) socket.destroy();
    const startedAt = Date.now();
    const response = await fetch(`${ORIGIN}/recherche?q=stayed`);
    expect(response.status).toBe(200);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });

  it('answers 200 connections with pages or with 503 and a time to come back, while a release comes in', async () => {
    const load = manyReaders(ORIGIN, addresses(1_200, 'before'), 200);
    const folder = await oneHospital('290099999', 'HOPITAL DE LA CHARGE');
    const report = reportIn(await startCommand('cli', [folder, '--json'], { DATABASE_URL: database.url }).result);
    expect(report.status).toBe('imported');
    const readings = [...(await load), ...(await manyReaders(ORIGIN, addresses(300, 'after'), 200))];
    expect(faults(readings, 200, 404)).toEqual([]);
    expect(readings.filter(({ status }) => status === 200).length).toBeGreaterThan(200);
    await answers('/etablissements/290099999', 200);
    // The first real release removes the fictional set whole.
    expect((await fetch(`${ORIGIN}/etablissements/${finess[0]}`)).status).toBe(404);
    finess = ['290099999'];
  });

  it('answers from memory and says 503 for the rest while its database takes no connection', async () => {
    const kept = [`/etablissements/${finess[0]}`, '/recherche'];
    for (const path of [...kept, ...kept]) expect((await fetch(ORIGIN + path)).status).toBe(200);
    const name = new URL(database.url).pathname.slice(1);
    const admin = new Client({ connectionString: inject('adminUrl') });
    await admin.connect();
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    try {
      // All but the connection of this test.
      const end =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name LIKE 'repere-%'";
      await admin.query(end, [name]);
      const readings = await manyReaders(ORIGIN, [...addresses(200, 'down'), '/api/health'], 50);
      expect(faults(readings, 200, 404)).toEqual([]);
      expect(readings.find(({ path }) => path === '/api/health')?.status).toBe(503);
      const missing = readings.find(({ path, status }) => path.startsWith('/etablissements/9') && status === 503);
      if (missing) expect(missing.body).toMatch(/<h1[^>]*>[^<]/);
      for (const path of kept) expect((await fetch(ORIGIN + path)).status).toBe(200);
    } finally {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await admin.end();
    }
    await answers(`/etablissements/${finess[0]}?back=1`, 200);
  });

  it('says 503, never 500, while its database answers nobody in time', async () => {
    const tables = await database.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%'`,
    );
    await database.query('BEGIN');
    try {
      await database.query(`LOCK TABLE ${tables.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE`);
      const readings = await manyReaders(ORIGIN, addresses(150, 'locked'), 150);
      expect(faults(readings, 200, 404)).toEqual([]);
    } finally {
      await database.query('ROLLBACK');
    }
    await answers(`/etablissements/${finess[0]}?free=1`, 200);
  });

  it('stopped with readers at hand answers them or closes, and ends well within ten seconds', async () => {
    const load = manyReaders(ORIGIN, addresses(400, 'stop'), 100);
    await wait(1_000);
    const startedAt = Date.now();
    portal.process.kill('SIGTERM');
    const [code] = await once(portal.process, 'exit');
    expect([code, Date.now() - startedAt < 10_000]).toEqual([0, true]);
    const readings = await load;
    expect(faults(readings, 200, 404, 0)).toEqual([]);
    for (const { status, path, body } of readings)
      if (status === 200 && !path.startsWith('/api/')) expect(body.trimEnd(), path).toMatch(/<\/html>$/);
  });
});
