import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface User {
  process: ChildProcess;
  url: string;
  leave(): Promise<void>;
}

let folder: string;
const users: User[] = [];

const pidFile = () => path.join(folder, 'postgres', 'data', 'postmaster.pid');
const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);

/** Another process that opens the embedded database of this folder. Rejects with what it said when it could not. */
async function open(dataDir = folder): Promise<User> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/setup/open-embedded.ts'], {
    env: { ...process.env, REPERE_DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: 'pipe',
  });
  let said = '';
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const ended = once(child, 'exit');
  await Promise.race([
    ended,
    new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        said += chunk;
        if (said.includes('\n')) resolve();
      });
    }),
  ]);
  if (!said.includes('\n')) throw new Error(complaints);
  const user = {
    process: child,
    url: said.trim(),
    leave: async () => {
      child.stdin.end();
      await ended;
    },
  };
  users.push(user);
  return user;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A connection that counts as use of the server. */
async function held(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(100)) if (await condition()) return;
  throw new Error('Not within thirty seconds');
}

describe('the embedded PostgreSQL', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'repere-embedded-'));
    // The user the server runs under must be able to enter.
    chmodSync(folder, 0o755);
  });

  afterEach(async () => {
    for (const user of users.splice(0)) await user.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one server, whichever of two commands given at once creates it', async () => {
    const [first, second] = await Promise.all([open(), open()]);
    expect(second.url).toBe(first.url);
    expect(await answers(first.url)).toBe(true);
  });

  it('is found by another path to its folder, and left running for who still uses it', async () => {
    const portal = await open();
    const pid = serverPid();
    const connection = await held(portal.url);
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    const command = await open(link);
    expect(command.url).toBe(portal.url);
    await command.leave();
    rmSync(link);
    expect(serverPid()).toBe(pid);
    await connection.query('SELECT 1');
    await connection.end();
  });

  it('is neither replaced nor stopped by a command that finds every connection taken', async () => {
    const portal = await open();
    const pid = serverPid();
    const connections = await Promise.all(Array.from({ length: 60 }, () => held(portal.url)));
    await expect(open()).rejects.toThrow(/too many clients|slots/);
    expect(serverPid()).toBe(pid);
    await portal.leave();
    expect(serverPid()).toBe(pid);
    await Promise.all(connections.map((client) => client.query('SELECT 1').then(() => client.end())));
    // Nobody is left: the next to leave stops it.
    await (await open()).leave();
    expect(existsSync(pidFile())).toBe(false);
  });

  it('is waited for when it does not answer for seconds', async () => {
    const portal = await open();
    const pid = serverPid();
    process.kill(pid, 'SIGSTOP');
    const opening = open();
    await wait(4_000);
    expect(serverPid()).toBe(pid);
    process.kill(pid, 'SIGCONT');
    expect((await opening).url).toBe(portal.url);
    expect(serverPid()).toBe(pid);
  });

  it('is started again on the same port when it was killed under a running portal', async () => {
    const portal = await open();
    const pid = serverPid();
    process.kill(pid, 'SIGKILL');
    await until(() => answers(portal.url));
    expect(serverPid()).not.toBe(pid);
  });

  it('starts after a crash although its number now belongs to another program', async () => {
    const portal = await open();
    portal.process.kill('SIGKILL');
    process.kill(serverPid(), 'SIGKILL');
    await until(async () => !(await answers(portal.url)));
    const [, ...rest] = readFileSync(pidFile(), 'utf8').split('\n');
    writeFileSync(pidFile(), [process.pid, ...rest].join('\n'));
    const next = await open();
    expect(next.url).toBe(portal.url);
    expect(await answers(next.url)).toBe(true);
  });
});
