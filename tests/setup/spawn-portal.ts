import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** A portal in a process of its own, with what it says. */
export interface PortalProcess {
  process: ChildProcess;
  origin: string;
  said: { text: string };
  isRunning(): boolean;
  /** Status of its first answer at the path. Throws with what it said when it ends without one. */
  answers(path: string): Promise<number>;
}

/** Starts it as `npm start` does, without official files; `env` says on which database or folder. */
export function spawnPortal(port: number, env: Readonly<Record<string, string>>): PortalProcess {
  const portal = spawn(process.execPath, ['--import', 'tsx', 'app/start.ts'], {
    env: {
      ...process.env,
      ...{ OFFICIAL_DATA_DIR: '', DATABASE_URL: '', ...env },
      ...{ PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { text: '' };
  for (const stream of [portal.stdout, portal.stderr])
    stream.on('data', (chunk) => {
      said.text += chunk;
    });
  const origin = `http://127.0.0.1:${port}`;
  // One that was killed has a signal, and no code.
  const isRunning = () => portal.exitCode === null && portal.signalCode === null;
  const answers = async (path: string) => {
    for (; isRunning(); await wait(300)) {
      const answer = await fetch(origin + path).catch(() => null);
      if (answer) return answer.status;
    }
    throw new Error(`The portal ended:\n${said.text}`);
  };
  return { process: portal, origin, said, isRunning, answers };
}
