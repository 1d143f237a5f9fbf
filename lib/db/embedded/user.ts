import { spawnSync } from 'node:child_process';

/** Account the database runs under; null means the current one. */
export interface RunAs {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: as root, use (or create) the system user `postgres`, else `nobody`.
 */
export function databaseUser(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  return lookUp('postgres') ?? create('postgres') ?? lookUp('nobody') ?? fail();
}

function lookUp(name: string): RunAs | null {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function create(name: string): RunAs | null {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', name]);
  return lookUp(name);
}

function fail(): never {
  throw new Error('Running as root, and no user was found to run PostgreSQL as: create a user "postgres", or set DATABASE_URL.');
}
