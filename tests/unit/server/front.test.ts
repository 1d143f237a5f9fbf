import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { front } from '@/lib/server/front';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The front before a page that takes `delayMs` to make; counts how often it is made. */
async function serve(delayMs: number, headers: Record<string, string> = { 'Content-Type': 'text/html; charset=utf-8' }) {
  const made: string[] = [];
  const next = async (req: IncomingMessage, res: ServerResponse) => {
    made.push(String(req.url));
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (res.destroyed) return new Promise<void>(() => {});
    res.writeHead(200, headers);
    res.end(`<p>page ${made.length}</p>`);
  };
  const handle = front({ next, releases: { isDatabaseUp: true }, mapHosts: '' });
  const server = createServer((req, res) => void handle(req, res));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  return { made, origin };
}

describe('the server in front of Next', () => {
  it('makes a page once for all who ask for it at the same time', async () => {
    const { made, origin } = await serve(50);
    const pages = await Promise.all(Array.from({ length: 10 }, async () => (await fetch(`${origin}/a`)).text()));
    expect(new Set(pages)).toEqual(new Set(['<p>page 1</p>']));
    expect(made).toEqual(['/a']);
  });

  it('makes it again for those who wait when the first reader leaves', async () => {
    const { made, origin } = await serve(80);
    const leaving = new AbortController();
    const first = fetch(`${origin}/a`, { signal: leaving.signal }).catch(() => 'left');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = fetch(`${origin}/a`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    leaving.abort();
    expect(await first).toBe('left');
    expect((await second).status).toBe(200);
    expect(made).toHaveLength(2);
  });

  it('shares no answer that may not be kept', async () => {
    const { made, origin } = await serve(30, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    await Promise.all([fetch(`${origin}/a`), fetch(`${origin}/a`), fetch(`${origin}/a`)]);
    expect(made).toHaveLength(3);
  });

  it('answers 304 in no body to who has the page, and a HEAD in headers alone', async () => {
    const { made, origin } = await serve(0);
    const etag = (await fetch(`${origin}/a`)).headers.get('etag') ?? '';
    const again = await fetch(`${origin}/a`, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(`${origin}/a`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '13', '']);
    expect(made).toHaveLength(1);
  });

  it('says at once that it is busy rather than keep hundreds waiting', async () => {
    const { origin } = await serve(1_500);
    const statuses = await Promise.all(Array.from({ length: 270 }, async (_, n) => (await fetch(`${origin}/${n}`)).status));
    expect(statuses.filter((status) => status === 503)).toHaveLength(14);
    expect(statuses.filter((status) => status === 200)).toHaveLength(256);
  });
});
