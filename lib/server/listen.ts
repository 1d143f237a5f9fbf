import { createServer, type Server } from 'node:http';
import next from 'next';
import { env } from '@/lib/env';
import { inDevelopment } from './development';
import { servedFiles } from './files';
import { front } from './front';
import { httpServer } from './http-server';
import { locate } from './locate';
import { withOwnApi } from './own-api';
import { pinnedKey, pinRequests } from './pin-requests';
import type { ReleasePointer } from './release-pointer';
import { upstream } from './upstream';

/** The portal on HOST and PORT. */
export interface Listening {
  /** Takes no more requests, finishes those at hand within a few seconds, and closes every connection. */
  close(): Promise<void>;
}

/** Starts the portal. In development Next answers alone, without the cache and its policy. */
export async function listen(releases: ReleasePointer, isDevelopment: boolean): Promise<Listening> {
  const { HOST, PORT, MAP_CSP_HOSTS, PUBLIC_URL } = env();
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const app = next({ dev: isDevelopment, dir: '.', hostname: 'localhost', port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const pages = (req: Parameters<typeof handle>[0], res: Parameters<typeof handle>[1]) => void handle(req, res);
  const server = isDevelopment
    ? createServer(pinRequests(inDevelopment(pages)))
    : httpServer(
        pinRequests(
          front({
            ask: withOwnApi(upstream(pages)),
            releases,
            releaseOf: pinnedKey,
            files: await servedFiles(),
            locate,
            host: `localhost:${PORT}`,
            mapHosts: MAP_CSP_HOSTS,
            publicUrl: PUBLIC_URL,
          }),
        ),
      );
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
