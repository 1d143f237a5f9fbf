import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { locate } from '@/lib/url/locate';
import { type ServedFront, serveFront } from '@/tests/setup/serve-front';

const fronts: ServedFront[] = [];
afterEach(() => Promise.all(fronts.splice(0).map((served) => served.close())));

async function serve(handler: RequestListener, options?: Parameters<typeof serveFront>[1]): Promise<ServedFront> {
  const served = await serveFront(handler, options);
  fronts.push(served);
  return served;
}

/** A page that takes a while to make, and says for which address and at which time it was made. */
const page =
  (delayMs: number, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (req, res) => {
    setTimeout(() => {
      res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      res.end(`<p>${req.url}</p>`);
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
      expect(made).toEqual(['/a']);
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
    const { origin, state, made } = await serve(page(0));
    const text = async () => (await fetch(`${origin}/a`)).text();
    for (const release of ['1', '1', '2', '1']) {
      state.release = release;
      expect(await text()).toBe('<p>/a</p>');
    }
    expect(made).toEqual(['/a', '/a']);
  });

  it('is answered in no body to who has it, with the same tag after another making', async () => {
    let making = 0;
    const { origin, state, made } = await serve((_, res) => {
      making++;
      res.writeHead(200, { 'Content-Type': 'text/html', ETag: `"${making}"` });
      res.end('<p>same</p>');
    });
    const first = await fetch(`${origin}/a`);
    const etag = first.headers.get('etag') ?? '';
    state.release = '2';
    const again = await fetch(`${origin}/a`, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag'), made.length]).toEqual([304, '', etag, 2]);
    expect(await first.text()).toBe('<p>same</p>');
  });

  it('is never a failure: the next reader has it made anew', async () => {
    const { origin, made } = await serve(page(0, 500));
    for (const _ of [1, 2]) expect((await fetch(`${origin}/a`)).status).toBe(500);
    expect(made).toHaveLength(2);
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
    expect(made).toHaveLength(1 + 1_000);
    await fetch(`${origin}/read`);
    expect(made).toHaveLength(1 + 1_000);
  });
});

describe('an address', () => {
  it('in another spelling is sent to its own', async () => {
    const { origin, made } = await serve(page(0), { locate });
    const moved = await fetch(`${origin}/en/recherche/?q=a%20b`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/en/search?q=a%20b']);
    await fetch(`${origin}/en/search?q=a%20b`);
    expect((await fetch(`${origin}/en/nowhere`)).status).toBe(404);
    expect(made).toEqual(['/en/search?q=a%20b']);
  });
});
