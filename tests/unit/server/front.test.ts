import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { handOver } from '@/lib/html/page-parts';
import { locate } from '@/lib/server/locate';
import { rawRequest } from '@/tests/setup/raw-request';
import { type ServedFront, serveFront } from '@/tests/setup/serve-front';

const fronts: ServedFront[] = [];
afterEach(() => Promise.all(fronts.splice(0).map((served) => served.close())));

async function serve(handler: RequestListener, options?: Parameters<typeof serveFront>[1]): Promise<ServedFront> {
  const served = await serveFront(handler, options);
  fronts.push(served);
  return served;
}

/** Next makes its substitute pages as any other. */
const isSubstitute = (path = '') => path.includes('/substitute/');

/** A page that takes a while to make, and says for which address and release it was made. */
const page =
  (delayMs: number, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (req, res) => {
    setTimeout(() => {
      res.writeHead(isSubstitute(req.url) ? 200 : status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      res.end(`<p>${req.url} of ${req.headers['x-repere-release']}</p>`);
    }, delayMs);
  };

const many = <Value>(count: number, one: (position: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, position) => one(position)));

describe('an answer is made once for all who wait for it', () => {
  for (const status of [200, 308, 400, 404, 500, 503]) {
    it(`whatever its status: ${status}`, async () => {
      const { made, origin } = await serve(page(1_000, status, { Location: '/b' }));
      const statuses = await many(200, async () => (await fetch(`${origin}/a`, { redirect: 'manual' })).status);
      expect(new Set(statuses)).toEqual(new Set([status]));
      expect(made.filter((path) => !isSubstitute(path))).toEqual(['/a']);
      expect(made.length).toBe(status < 400 ? 1 : 2);
    });
  }

  it('when it may not be kept: those who wait share it, the next has it made anew', async () => {
    const { made, origin } = await serve(page(500, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }));
    await many(50, () => fetch(`${origin}/a`));
    expect(made).toHaveLength(1);
    await fetch(`${origin}/a`);
    expect(made).toHaveLength(2);
  });

  it('and goes on for the others when the first reader leaves', async () => {
    const { made, origin, abandoned } = await serve(page(150));
    const leaving = new AbortController();
    const first = fetch(`${origin}/a`, { signal: leaving.signal }).catch(() => 'left');
    await new Promise((resolve) => setTimeout(resolve, 40));
    const second = fetch(`${origin}/a`);
    await new Promise((resolve) => setTimeout(resolve, 40));
    leaving.abort();
    expect([await first, (await second).status]).toEqual(['left', 200]);
    expect([made.length, abandoned()]).toEqual([1, 0]);
  });
});

describe('what is kept', () => {
  it('belongs to one release', async () => {
    const { origin, state } = await serve(page(0));
    const text = async () => (await fetch(`${origin}/a`)).text();
    expect(await text()).toBe('<p>/a of 1</p>');
    state.release = '2';
    expect(await text()).toBe('<p>/a of 2</p>');
  });

  it('is answered in no body to who has it, with the same tag after another rendering', async () => {
    let rendering = 0;
    const { origin, state, made } = await serve((_, res) => {
      rendering++;
      res.writeHead(200, { 'Content-Type': 'text/html', ETag: `"${rendering}"` });
      res.end(`<p>same</p><script>push(${rendering})</script>`);
    });
    const first = await fetch(`${origin}/a`);
    const etag = first.headers.get('etag') ?? '';
    state.release = '2';
    const again = await fetch(`${origin}/a`, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag'), made.length]).toEqual([304, '', etag, 2]);
    expect(await first.text()).toBe('<p>same</p>');
  });

  it('is never what an outage left: a failure for want of a database is 503 with Retry-After', async () => {
    const { origin, state, made } = await serve(page(0, 500));
    state.isDatabaseUp = false;
    const response = await fetch(`${origin}/a`);
    expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([503, true]);
    state.isDatabaseUp = true;
    expect((await fetch(`${origin}/a`)).status).toBe(500);
    expect(made.filter((path) => path === '/a')).toHaveLength(2);
  });

  it('is not pushed out by thousands of addresses asked for once, found or not', async () => {
    const text = randomBytes(75_000).toString('base64');
    const { origin, made } = await serve((req, res) => {
      res.writeHead(req.url?.startsWith('/lost') ? 404 : 200, { 'Content-Type': 'text/html' });
      res.end(text);
    });
    await fetch(`${origin}/read`);
    await fetch(`${origin}/read`);
    for (let round = 0; round < 20; round++)
      await many(50, async (position) => {
        const response = await fetch(`${origin}/${position % 2 ? 'lost' : 'seen'}/${round}/${position}`);
        await response.arrayBuffer();
      });
    // Each once, and a substitute for each that was not found.
    expect(made).toHaveLength(1 + 1_500);
    await fetch(`${origin}/read`);
    expect(made).toHaveLength(1 + 1_500);
  });
});

describe('what Next is asked', () => {
  it('is the address, the release and where to put parts: nothing of the reader’s headers', async () => {
    const seen: object[] = [];
    const { origin } = await serve((req, res) => {
      seen.push(req.headers);
      page(0)(req, res);
    });
    const names = [
      'x-repere-release',
      'x-repere-path',
      'x-repere-substitute',
      'x-repere-parts',
      'x-forwarded-host',
      'x-middleware-subrequest',
      'cookie',
    ];
    await fetch(`${origin}/a`, { headers: Object.fromEntries(names.map((name) => [name, 'not-found'])) });
    const own = { 'x-repere-release': '1', 'x-repere-path': '/a', 'x-repere-parts': expect.stringMatching(/^[\da-f-]{36}$/) };
    expect(seen).toEqual([{ host: 'localhost:1', connection: 'close', ...own }]);
  });

  it('is the route of an address; another spelling is sent to it, an unknown one gets the page that says so', async () => {
    const { origin, made } = await serve(page(0), { locate });
    const moved = await fetch(`${origin}/en/recherche/?q=a%20b`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/en/search?q=a%20b']);
    await fetch(`${origin}/en/search?q=a%20b`);
    expect((await fetch(`${origin}/en/nowhere`)).status).toBe(404);
    expect(made).toEqual(['/en/search?q=a%20b', '/en/substitute/not-found']);
  });

  it('is never an address that is none: the page that says so leads home', async () => {
    const paths: unknown[] = [];
    const { port } = await serve(
      (req, res) => {
        paths.push(req.headers['x-repere-path']);
        page(0)(req, res);
      },
      { locate },
    );
    for (const target of ['//[', '//a:99999/', '//a:b', '//%20', '/%ff'])
      expect((await rawRequest(port, `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).status, target).toBe(404);
    expect(new Set(paths)).toEqual(new Set(['/']));
  });

  it('is a plain notice in the end, when not even the page that says so can be drawn', async () => {
    const { origin, state } = await serve((_, res) => {
      res.writeHead(500, { 'Content-Type': 'text/html' });
      res.end('<html id="__next_error__"></html>');
    });
    for (const [isDatabaseUp, status] of [
      [true, 500],
      [false, 503],
    ] as const) {
      state.isDatabaseUp = isDatabaseUp;
      const response = await fetch(`${origin}/en/a`);
      expect([response.status, await response.text()]).toEqual([status, expect.stringContaining('<html lang="en">')]);
    }
  });

  it('is an ordinary page in place of a fault, which only a script would fill, for every address', async () => {
    const shell = '<!DOCTYPE html><html id="__next_error__"><head></head></html>';
    const { origin, made } = await serve((req, res) => {
      const { 'x-repere-substitute': substitute, 'x-repere-path': path } = req.headers;
      res.writeHead(substitute ? 200 : 404, { 'Content-Type': 'text/html' });
      res.end(substitute ? `<html><h1>${substitute} ${path}</h1></html>` : shell);
    });
    for (const path of ['/nowhere', '/file.txt', '/a.b/c?d=e', '/en/x.png']) {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, await response.text()]).toEqual([404, `<html><h1>not-found ${path}</h1></html>`]);
    }
    expect(made.filter((path) => path.includes('.'))).toHaveLength(3);
  });
});

describe('parts of a page', () => {
  it('handed over while Next draws stand in their places, whatever their letters', async () => {
    const parts = ['<p>œ 🙂 $& <!-- kept --></p>', '<script>of a part</script>'];
    const { origin } = await serve((req, res) => {
      const id = String(req.headers['x-repere-parts']);
      const [first, second] = parts.map((part) => handOver(id, part));
      res.writeHead(200, { 'Content-Type': 'text/html' });
      const place = (part: number | null | undefined) => `<template data-part="${part}"></template>`;
      res.end(`<h1>é</h1>${place(second)}<!-- mark --><script>Next</script>${place(first)}`);
    });
    expect(await (await fetch(origin)).text()).toBe(`<h1>é</h1>${parts[1]}${parts[0]}`);
  });

  it('never handed over are a fault, not a page with a hole', async () => {
    const { origin } = await serve((_, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' });
      res.end('<template data-part="0"></template>');
    });
    expect((await fetch(origin)).status).toBe(500);
  });

  it('are kept no longer than the page is in the making', async () => {
    let id = '';
    const { origin } = await serve((req, res) => {
      id = String(req.headers['x-repere-parts']);
      page(0)(req, res);
    });
    await fetch(origin);
    expect([handOver(id, 'late'), handOver('unknown', 'a'), handOver(null, 'a')]).toEqual([null, null, null]);
  });
});
