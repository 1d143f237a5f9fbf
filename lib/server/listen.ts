import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { env } from '@/lib/env';
import { front } from '@/lib/server/front';
import { pinRequests } from '@/lib/server/pin-requests';
import type { ReleasePointer } from '@/lib/server/release-pointer';

/** Starts the portal on HOST and PORT. In development Next answers alone, without the cache and its policy. */
export async function listen(releases: ReleasePointer, isDevelopment: boolean): Promise<Server> {
  const { HOST, PORT, MAP_CSP_HOSTS } = env();
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // Rewrites name the host "localhost" whatever HOST is; another name here would send them out over the network.
  const app = next({ dev: isDevelopment, dir: '.', hostname: 'localhost', port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const pages = (req: IncomingMessage, res: ServerResponse) => handle(req, res);
  const answer = pinRequests(isDevelopment ? pages : front({ next: pages, releases, mapHosts: MAP_CSP_HOSTS }));
  const server = createServer((req, res) => {
    answer(req, res).catch((error) => {
      console.error('Request failed', req.method, error);
      if (!res.headersSent) res.writeHead(500, { 'Content-Type': 'text/plain' });
      res.end('Internal error');
    });
  });
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
  return server;
}
