import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Layout } from './layout';

const FIRST = 20_000;
/** Below the ports that systems lend to outgoing connections (32768 and up). */
const LAST = 29_999;

/**
 * The port of this project's server: chosen once from its folder and kept beside its data, so that whoever starts the
 * server again starts it where the portal looks for it. Another one is chosen, and kept, while a stranger listens there.
 */
export async function choosePort(layout: Layout): Promise<number> {
  const file = path.join(path.dirname(layout.data), 'port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : Number.NaN;
  const first = kept >= FIRST && kept <= LAST ? kept : FIRST + (numberOf(layout.data) % (LAST - FIRST + 1));
  for (let step = 0; step < 200; step++) {
    const port = first + step > LAST ? FIRST + step : first + step;
    if (!(await isFree(port))) continue;
    if (port !== kept) writeFileSync(file, String(port));
    return port;
  }
  throw new Error(`No free port for PostgreSQL from ${first} on`);
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}

/** Whether a server could listen on this port of the loopback interface. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
