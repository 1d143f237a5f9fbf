import { describe, expect, it } from 'vitest';
import { routing } from '@/lib/i18n/routing';
import { locate } from '@/lib/url/locate';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/url/routes';

const PAGES = [
  { route: '/', path: homePath },
  { route: '/search', path: (locale: 'fr' | 'en') => searchPath(locale) },
  { route: '/compare', path: (locale: 'fr' | 'en') => comparePath(locale, []) },
  { route: '/data', path: dataPath },
  { route: '/method', path: (locale: 'fr' | 'en') => methodPath(locale) },
  { route: '/establishments/[finess]', path: (locale: 'fr' | 'en') => establishmentPath(locale, '290000017') },
];

describe('locate', () => {
  it('leads each path of each language to its page, whatever its query', () => {
    for (const locale of routing.locales)
      for (const { route, path } of PAGES)
        for (const query of ['', '?', '?q=a%20b+c&near=%C3%A9&q=/x?y']) {
          const finess = route.includes('finess') ? '290000017' : '';
          expect(locate(path(locale) + query)).toEqual({ kind: 'page', page: { route, locale, finess } });
        }
  });

  describe.each(routing.locales)(
    'sends the words of another language and a last slash to the address of the page in %s',
    (locale) => {
      it.each(PAGES)('$route', ({ path }) => {
        const wanted = path(locale);
        const bare = routing.locales.map((other) => `/${locale}${path(other).replace(/^\/en/, '')}`);
        const others = bare.flatMap((one) => [one, `${one}/`]).filter((one) => one !== wanted);
        for (const written of others) expect(locate(`${written}?a=1`), written).toEqual({ kind: 'moved', to: `${wanted}?a=1` });
      });
    },
  );

  it('forgives a slash too many, and never leaves the site', () => {
    for (const [written, to] of [
      ['//recherche', '/recherche'],
      ['/en//search//?a=/b//c', '/en/search?a=/b//c'],
      ['///', '/'],
      ['/\\', '/'],
      ['/etablissements\\290000017', '/etablissements/290000017'],
      ['/api/v1/release/', '/api/v1/release'],
      ['/api//v1/establishments/290000017/?a=1', '/api/v1/establishments/290000017?a=1'],
      ['/api/health/', '/api/health'],
    ])
      expect(locate(String(written)), written).toEqual({ kind: 'moved', to });
  });

  it('takes the words of another language for those of the language of the prefix', () => {
    expect(locate('/search')).toEqual({ kind: 'moved', to: '/recherche' });
    expect(locate('/en/recherche')).toEqual({ kind: 'moved', to: '/en/search' });
  });

  it('reads a FINESS number written otherwise', () => {
    for (const [written, finess] of [
      ['2a0000022', '2A0000022'],
      ['10000024.0', '010000024'],
      ['%2010000024', '010000024'],
    ])
      expect(locate(`/etablissements/${written}`)).toEqual({ kind: 'moved', to: `/etablissements/${finess}` });
    // What is no number is asked as it stands, and not found.
    for (const written of ['12', '%3Cscript%3E', '1.2.3', '999999999'])
      expect(locate(`/en/establishments/${written}`)).toMatchObject({ kind: 'page', page: { finess: written } });
  });

  it.each(['/nulle-part', '/en/nowhere', '/etablissements', '/etablissements/', '/etablissements/1/2', '/recherche/x'])(
    'finds nothing at %s',
    (path) => {
      expect(locate(path)).toEqual({ kind: 'unknown' });
    },
  );

  it.each([
    '/frame',
    '/fr/frame',
    '/fr/development',
    '/development',
    '/english',
    '//evil.example',
    '//evil.example/recherche',
    '/\\evil',
    '/fr//evil.example',
    '/etablissements/..',
    '/etablissements/%2e%2e',
    '/etablissements/./',
    '//[',
    '//a:99999/',
    '/_next/image',
    '/a.txt',
  ])('opens no way to %s', (path) => {
    expect(locate(path)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['data', ['/api/v1/establishments?q=a', '/api/health', '/robots.txt', '/sitemap.xml']],
    ['file', ['/favicon.ico', '/icon.svg?a']],
  ])('knows what is %s', (kind, addresses) => {
    for (const address of addresses) expect(locate(address)).toEqual({ kind });
  });

  it('knows the files of search engines without a query', () => {
    expect(locate('/sitemap.xml?a')).toEqual({ kind: 'moved', to: '/sitemap.xml' });
  });
});
