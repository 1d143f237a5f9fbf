import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rawRequest } from '@/tests/setup/raw-request';
import { type ServedFront, serveFront } from '@/tests/setup/serve-front';

const fronts: ServedFront[] = [];
afterEach(() => Promise.all(fronts.splice(0).map((served) => served.close())));

async function serve(handler: RequestListener, options?: Parameters<typeof serveFront>[1]): Promise<ServedFront> {
  const served = await serveFront(handler, options);
  fronts.push(served);
  return served;
}

const never: RequestListener = () => {};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const ok: RequestListener = (_, res) => void res.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>ok</p>');

/** Opens connections that ask for something and say nothing more. */
async function silent(port: number, count: number, request: (position: number) => string) {
  const sockets = Array.from({ length: count }, (_, position) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request(position)));
    return socket.on('error', () => {});
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  await wait(500);
  return { leave: () => sockets.map((socket) => socket.destroy()) };
}

/** Sixty readers who ask for something and close their connection fifty milliseconds later. */
const LEAVING = `
  const sockets = Array.from({ length: 60 }, (_, n) => {
    const socket = require('node:net').connect(Number(process.argv[1]), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /' + n + ' HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n');
    return socket;
  });
  setTimeout(() => sockets.map((socket) => socket.destroy()), 50);
`;

describe('a place in the making', () => {
  it('is given back at once when its reader leaves, and Next is told', async () => {
    const { port, origin, abandoned, made } = await serve((req, res) =>
      req.url?.startsWith('/slow') ? never(req, res) : ok(req, res),
    );
    const readers = await silent(port, 270, (position) => `GET /slow/${position} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(made.length).toBeLessThan(30);
    readers.leave();
    await wait(100);
    // Nothing that was asked for before ever ends by itself.
    expect((await fetch(`${origin}/page`)).status).toBe(200);
    await vi.waitFor(() => expect(abandoned()).toBe(made.filter((path) => path.startsWith('/slow')).length));
  });

  it('is hardly ever taken by readers who ask and leave at once', async () => {
    const { port, begun } = await serve(ok, { renderingMs: 30 });
    // In a process of their own: this one is busy rendering.
    await promisify(execFile)(process.execPath, ['-e', LEAVING, String(port)]);
    await wait(2_000);
    expect(begun()).toBeLessThan(15);
  });

  it('is given to each of many requests of one connection, without a warning', async () => {
    const warned = vi.fn();
    process.on('warning', warned);
    const { port, begun } = await serve(ok, { renderingMs: 1 });
    const requests = Array.from({ length: 40 }, (_, n) => `GET /${n} HTTP/1.1\r\nHost: a\r\n\r\n`).join('');
    const { body } = await rawRequest(port, requests, { quietMs: 1_000 });
    expect(body.match(/<p>ok<\/p>/g)).toHaveLength(40);
    expect(begun()).toBe(40);
    process.off('warning', warned);
    expect(warned).not.toHaveBeenCalled();
  });

  it('is not taken by a body that never comes, which is refused without waiting for it', async () => {
    const { port, origin, made } = await serve(ok);
    const heads = ['POST', 'PUT', 'PATCH', 'DELETE'].map(
      (method) => `${method} / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n`,
    );
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, n) => rawRequest(port, heads[n % 4] ?? '', { quietMs: 5_000 })),
    );
    expect(new Set(answers.map(({ status, isClosed }) => `${status} ${isClosed}`))).toEqual(new Set(['405 true']));
    for (const announced of ['Content-Length: 5', 'Transfer-Encoding: chunked', 'Content-Length: 5\r\nExpect: 100-continue']) {
      const answer = await rawRequest(port, `GET / HTTP/1.1\r\nHost: a\r\n${announced}\r\n\r\n`, { quietMs: 5_000 });
      expect([answer.status, answer.isClosed]).toEqual([413, true]);
    }
    expect((await fetch(origin)).status).toBe(200);
    expect(made).toEqual(['/']);
  });

  it('is not needed for a file, for the health of the portal, or for what is kept', async () => {
    const { port, origin } = await serve((req, res) => (req.url?.startsWith('/slow') ? never(req, res) : ok(req, res)), {
      files: ['/_next/static/é.js'],
    });
    await fetch(`${origin}/kept`);
    const readers = await silent(port, 100, (position) => `GET /slow/${position} HTTP/1.1\r\nHost: a\r\n\r\n`);
    for (const path of ['/_next/static/%C3%A9.js', '/_next/static/é.js?dpl=1', '/api/health', '/kept'])
      expect((await fetch(`${origin}${path}`)).status, path).toBe(200);
    readers.leave();
  });
});

describe('more readers than can be served', () => {
  it('are told so at once, in their language, or as a problem under /api', async () => {
    const { port, origin } = await serve(never);
    const readers = await silent(port, 270, (position) => `GET /${position} HTTP/1.1\r\nHost: a\r\n\r\n`);
    for (const [path, type, words] of [
      ['/recherche', 'text/html', 'très demandé'],
      ['/en/search', 'text/html', 'very busy'],
      ['/api/v1/establishments', 'application/problem+json', 'very busy'],
    ] as const) {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([503, true]);
      expect(response.headers.get('content-type')).toContain(type);
      expect(await response.text()).toContain(words);
    }
    readers.leave();
  });

  it('are served a few at a time', async () => {
    let [atOnce, most] = [0, 0];
    const { origin } = await serve((req, res) => {
      most = Math.max(most, ++atOnce);
      setTimeout(() => {
        atOnce--;
        ok(req, res);
      }, 20);
    });
    const statuses = await Promise.all(Array.from({ length: 60 }, async (_, n) => (await fetch(`${origin}/${n}`)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it('wait eight seconds at most', async () => {
    const { port, origin } = await serve(never);
    const readers = await silent(port, 20, (position) => `GET /${position} HTTP/1.1\r\nHost: a\r\n\r\n`);
    const startedAt = Date.now();
    expect((await fetch(`${origin}/late`)).status).toBe(503);
    expect(Date.now() - startedAt).toBeGreaterThan(7_000);
    expect(Date.now() - startedAt).toBeLessThan(9_500);
    readers.leave();
  });
});

describe('a slow reader', () => {
  it('who sends a head without end is cut off with 408', async () => {
    const { port } = await serve(ok);
    const answer = await rawRequest(port, 'GET / HTTP/1.1\r\nHost: a\r\nX-A: ', { quietMs: 500, timeoutMs: 20_000 });
    expect([answer.status, answer.isClosed]).toEqual([408, true]);
  });

  it('does not keep the others waiting', async () => {
    const large = Buffer.alloc(20_000_000, 'x');
    const { port, origin } = await serve((req, res) =>
      req.url === '/large'
        ? void res.writeHead(200, { 'Content-Type': 'image/png', 'Cache-Control': 'public' }).end(large)
        : ok(req, res),
    );
    const sockets = Array.from({ length: 100 }, () => {
      const socket = connect(port, '127.0.0.1', () => socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n'));
      return socket.pause();
    });
    await wait(500);
    const before = process.memoryUsage().arrayBuffers;
    expect((await fetch(`${origin}/page`)).status).toBe(200);
    // One body for all of them, not one each.
    expect(before).toBeLessThan(400_000_000);
    for (const socket of sockets) socket.destroy();
  });
});
