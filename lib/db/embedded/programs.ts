import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Layout } from './layout';
import type { RunAs } from './user';

/** Runs one of PostgreSQL's own programs to its end. Throws with its message, or the last of the server's log. */
export function runProgram(
  layout: Layout,
  runAs: RunAs | null,
  program: 'initdb' | 'pg_ctl',
  args: readonly string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    // A file, not a pipe: the server inherits the streams and would keep a pipe open for ever.
    const child = spawn(path.join(layout.bin, program), args, {
      ...(runAs ?? {}),
      cwd: path.dirname(layout.data),
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
      // Of a group of its own: Ctrl-C in the terminal is for the portal, which stops the server itself.
      detached: true,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    let message = '';
    child.stderr?.on('data', (chunk) => {
      message += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} failed (${code}). ${message.trim() || lastOfLog(layout)}`)),
    );
  });
}

function lastOfLog({ log }: Layout): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  const why = lines.slice(-20).filter((line) => /FATAL|PANIC|HINT/.test(line));
  return `${[...why, `See ${log}`].join(' ')}`;
}
