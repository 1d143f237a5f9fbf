import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_RELEASE_HEADER } from '@/lib/headers/release-header';
import { fetchOfRelease } from '@/lib/islands/fetch-of-release';

describe('what a script adds to its page', () => {
  let server: Server;
  let origin: string;
  const marks = new Map<string, string>();
  const reload = vi.fn();
  /** The page stands in the reader's browser and is of this release. */
  const open = (release: string | undefined) => vi.stubGlobal('document', { documentElement: { dataset: { release } } });

  beforeAll(async () => {
    // Answers from the release that the address names.
    server = createServer((req, res) => {
      const [, release = ''] = String(req.url).split('/');
      if (release !== '') res.setHeader(ANSWER_RELEASE_HEADER, release);
      res.end('answer');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
    vi.stubGlobal('window', { location: { reload } });
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => marks.get(key) ?? null,
      setItem: (key: string, value: string) => marks.set(key, value),
    });
  });
  beforeEach(() => {
    marks.clear();
    reload.mockClear();
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['of the same release', 'a', '/a'],
    ['of another server, that names no release', 'a', '/'],
    ['on a page without a release', undefined, '/a'],
  ])('is what was asked for: %s', async (_, release, path) => {
    open(release);
    expect(await (await fetchOfRelease(origin + path)).text()).toBe('answer');
    expect(reload).not.toHaveBeenCalled();
  });

  it('is never from another release: the page is loaded anew, once for the same two', async () => {
    open('a');
    for (const path of ['/b', '/b']) await expect(fetchOfRelease(origin + path)).rejects.toThrow();
    expect(reload).toHaveBeenCalledTimes(1);
    await expect(fetchOfRelease(`${origin}/c`)).rejects.toThrow();
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
