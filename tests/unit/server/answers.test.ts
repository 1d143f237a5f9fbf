import { describe, expect, it, vi } from 'vitest';
import { Unavailable } from '@/lib/db/unavailable';
import type { DrawPage, PageRequest } from '@/lib/html/drawn-page';
import { answers } from '@/lib/server/answers';
import { frameOf } from '@/lib/server/frame';
import { bodyIn } from '@/lib/server/stored-response';
import type { Upstream } from '@/lib/server/upstream';
import { locate } from '@/lib/url/locate';

const frame = (locale: string) =>
  frameOf(`<html lang="${locale}"><head></head><body><template id="page"></template></body></html>`);
const never = new AbortController().signal;

/** A page that says what it was asked for. */
const saying: DrawPage = async ({ name, locale, finess, address }) => ({
  ...{ isFound: name !== 'not-found', release: null, head: '' },
  body: [name, locale, finess, address].join(' '),
});

interface Portal {
  drawPage?: DrawPage;
  next?: Upstream;
  isDatabaseUp?: boolean;
}

function portal({ drawPage = saying, next = never404, isDatabaseUp = true }: Portal = {}) {
  const frames = { fr: frame('fr'), en: frame('en') };
  const make = answers({ next, frames, drawPage, mapHosts: '', isDatabaseUp: () => isDatabaseUp });
  return async (address: string, signal = never) => {
    const leadsTo = address.includes('%ff') ? { kind: 'unknown' as const } : locate(address);
    const { response, mayKeep } = await make({ address, leadsTo }, 'none', signal);
    return { ...response, mayKeep, text: (await bodyIn(response, 'identity')).toString() };
  };
}

const never404: Upstream = async () => ({ status: 404, headers: {}, body: Buffer.from('') });

/** Draws nothing but the pages named. */
const failing =
  (error: Error, ...drawn: PageRequest['name'][]): DrawPage =>
  async (asked) => {
    if (!drawn.includes(asked.name)) throw error;
    return saying(asked);
  };

describe('a page', () => {
  it('is drawn for its route, in the frame of its language, and may be kept', async () => {
    const ask = portal();
    const page = await ask('/en/establishments/290000017?a=b');
    expect(page).toMatchObject({ status: 200, mayKeep: true });
    expect(page.text).toBe(
      '<html lang="en"><head></head><body>/establishments/[finess] en 290000017 /en/establishments/290000017?a=b</body></html>',
    );
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect((await ask('/recherche?q=a')).text).toContain('/search fr  /recherche?q=a');
  });

  it('that is not there is 404, and may be kept', async () => {
    const ask = portal({ drawPage: async (asked) => ({ ...(await saying(asked)), isFound: false }) });
    expect(await ask('/etablissements/12')).toMatchObject({ status: 404, mayKeep: true });
  });

  it('stands at no address that is none: the page that says so leads home', async () => {
    const ask = portal();
    for (const [address, body] of [
      ['//[', 'not-found fr  /'],
      ['//a:99999/', 'not-found fr  /'],
      ['/%ff', 'not-found fr  /'],
      ['/en/nowhere?a', 'not-found en  /en'],
    ] as const)
      expect(await ask(address), address).toMatchObject({ status: 404, text: expect.stringContaining(`<body>${body}</body>`) });
  });
});

describe('a page that fails', () => {
  it.each([
    ['for a fault of ours', new Error('a fault'), true, 500],
    ['for a state that is gone', new Unavailable('no state'), true, 503],
    ['while the database is away', new Error('no connection'), false, 503],
  ])('%s: a page says so, and nobody keeps it', async (_, error, isDatabaseUp, status) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const page = await portal({ drawPage: failing(error, 'failure'), isDatabaseUp })('/en/search?q=a');
    expect(page).toMatchObject({ status, mayKeep: false, text: expect.stringContaining('failure en  /en/search?q=a') });
    expect([page.headers['cache-control'], page.headers['retry-after']]).toEqual(['no-store', status === 503 ? '10' : undefined]);
    expect(log).toHaveBeenCalledTimes(status === 500 ? 1 : 0);
    log.mockRestore();
  });

  it('and whose substitute fails too is a plain notice in the language of the address', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const [isDatabaseUp, status] of [
      [true, 500],
      [false, 503],
    ] as const)
      expect(await portal({ drawPage: failing(new Error('a fault')), isDatabaseUp })('/en/search')).toMatchObject({
        ...{ status, mayKeep: false },
        text: expect.stringContaining('<html lang="en">'),
      });
    log.mockRestore();
  });

  it('waits no longer than its reader', async () => {
    const ask = portal({ drawPage: () => new Promise(() => {}) });
    await expect(ask('/', AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
    const leaving = new AbortController();
    const asked = ask('/', leaving.signal);
    leaving.abort(new Error('left later'));
    await expect(asked).rejects.toThrow('left later');
  });
});

describe('data', () => {
  it('is answered by the portal itself; nothing is to be run or drawn from it', async () => {
    const ask = portal({ drawPage: failing(new Error('no page')) });
    const missing = await ask('/api/nothing');
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    // No release is held here.
    const list = await ask('/api/v1/establishments');
    expect([list.status, JSON.parse(list.text).title, list.mayKeep]).toEqual([503, 'No data', false]);
    for (const answer of [missing, list, await ask('/robots.txt')])
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('for search engines names every page in both languages, and where they are listed', async () => {
    const ask = portal();
    const [robots, sitemap] = [await ask('/robots.txt'), await ask('/sitemap.xml')];
    expect(robots.text).toMatch(/^User-Agent: \*\nAllow: \/\nDisallow: \/api\/\n\nSitemap: http:\/\/.*\/sitemap\.xml\n$/);
    expect([robots.mayKeep, sitemap.mayKeep]).toEqual([true, true]);
    expect(sitemap.headers['content-type']).toBe('application/xml');
    expect(sitemap.text.match(/<loc>[^<]*/g)?.map((loc) => new URL(loc.slice(5)).pathname)).toEqual([
      ...['/', '/en', '/recherche', '/en/search', '/comparer', '/en/compare', '/donnees', '/en/data', '/methode', '/en/method'],
    ]);
    expect(sitemap.text.match(/<xhtml:link rel="alternate" hreflang="en" href="http:[^"]*\/en\/search"\/>/g)).toHaveLength(2);
  });
});

describe('a file', () => {
  it('is what Next serves, without what is between Next and its tools', async () => {
    const headers = { 'content-type': 'image/svg+xml', 'cache-control': 'public', etag: '1', vary: 'rsc', 'x-nextjs-a': 'b' };
    const icon = await portal({ next: async (address) => ({ status: 200, headers, body: Buffer.from(address) }) })('/icon.svg?a');
    expect(icon).toMatchObject({ status: 200, text: '/icon.svg?a', mayKeep: true });
    expect(icon.headers).toEqual({ 'content-type': 'image/svg+xml', 'cache-control': 'public' });
  });
});

describe('the frame of a page', () => {
  it('takes a page whatever its letters, and says its release', () => {
    const page = { release: 'a-b', head: '<title>$& œ</title>', body: '<p>🙂 $1</p><script src="/a.js"></script>' };
    expect(frame('fr')(page).toString()).toBe(
      `<html data-release="a-b" lang="fr"><head>${page.head}</head><body>${page.body}</body></html>`,
    );
  });

  it('without a place for one is a fault, not an empty page', () => {
    for (const document of ['', '<html><head></head><body></body></html>', '<template id="page"></template>'])
      expect(() => frameOf(document)).toThrow('no place');
  });
});
