import { createServer, type RequestListener, type Server } from 'node:http';
import next from 'next';
import { env } from '@/lib/env';
import type { DrawPage } from '@/lib/html/drawn-page';
import { locate } from '@/lib/url/locate';
import { answers } from './answers';
import { inDevelopment } from './development';
import { servedFiles } from './files';
import { askFrames } from './frame';
import { front } from './front';
import { httpServer } from './http-server';
import { pinnedKey, pinRequests } from './pin-requests';
import type { ReleasePointer } from './release-pointer';
import { upstream } from './upstream';

/** The portal on HOST and PORT. */
export interface Listening {
  /** Takes no more requests, finishes those at hand within a few seconds, and closes every connection. */
  close(): Promise<void>;
}

interface ListenOptions {
  releases: ReleasePointer;
  drawPage: DrawPage;
  /** Next then answers alone, without the cache and its policy. */
  isDevelopment: boolean;
}

/** Starts the portal. */
export async function listen({ releases, drawPage, isDevelopment }: ListenOptions): Promise<Listening> {
  const { HOST, PORT, MAP_CSP_HOSTS: mapHosts, PUBLIC_URL: publicUrl } = env();
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const app = next({ dev: isDevelopment, dir: '.', hostname: 'localhost', port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const byNext: RequestListener = (req, res) => void handle(req, res);
  const own = async () => {
    const ask = upstream(byNext);
    const isDatabaseUp = () => releases.isDatabaseUp;
    const make = answers({ next: ask, frames: await askFrames(ask), drawPage, mapHosts, isDatabaseUp });
    return front({ make, releaseOf: pinnedKey, files: await servedFiles(), locate, mapHosts, publicUrl });
  };
  const server = isDevelopment ? createServer(pinRequests(inDevelopment(byNext))) : httpServer(pinRequests(await own()));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  return { close: () => close(server) };
}

/** Long enough for an answer in the making, short enough for whoever waits for a restart. */
const FAREWELL_MS = 5_000;

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const late = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
  await closed;
  clearTimeout(late);
}
