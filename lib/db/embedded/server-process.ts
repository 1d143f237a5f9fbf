import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '@/lib/system/is-alive';

/** What PostgreSQL's own file in the data folder says of the server that runs there. */
export interface ServerProcess {
  pid: number;
  port: number;
  isReady: boolean;
}

/**
 * The server that runs on a data folder; null when none does. Reads postmaster.pid (1: process, 4: port, 8: state) and
 * asks nobody: a server that is slow, saturated or reached by another path is alive all the same.
 */
export function serverProcess(data: string): ServerProcess | null {
  const lines = pidFileLines(data);
  const pid = Number(lines?.[0]);
  if (!lines || !pid || !isAlive(pid) || isAnotherProgram(pid)) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * PostgreSQL takes over what a crash left behind, but refuses while the number in its file belongs to any living process
 * of its user, and numbers are given again after a restart of a machine or container. Then, and only when that process is
 * shown to be no PostgreSQL, the number is replaced by one that no process has. The file stays: its other lines let
 * PostgreSQL see whether a part of the old server still holds the memory they shared.
 */
export function disownReusedNumber(data: string): void {
  const lines = pidFileLines(data);
  const pid = Number(lines?.[0]);
  if (!lines || !pid || !isAlive(pid) || !isAnotherProgram(pid)) return;
  writeFileSync(pidFile(data), [NO_PROCESS, ...lines.slice(1)].join('\n'));
}

/** One above the highest number Linux gives. */
const NO_PROCESS = 2 ** 22 + 1;

function pidFile(data: string): string {
  return path.join(data, 'postmaster.pid');
}

function pidFileLines(data: string): string[] | null {
  try {
    return readFileSync(pidFile(data), 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** True only where the system tells programs' names (Linux) and this is not PostgreSQL's. */
function isAnotherProgram(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() !== 'postgres';
  } catch {
    return false;
  }
}
