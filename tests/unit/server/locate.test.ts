import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routing } from '@/lib/i18n/routing';
import { locate } from '@/lib/server/locate';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/url/routes';

const PAGES = [
  { folder: '', path: homePath },
  { folder: '/search', path: (locale: 'fr' | 'en') => searchPath(locale) },
  { folder: '/compare', path: (locale: 'fr' | 'en') => comparePath(locale, []) },
  { folder: '/data', path: dataPath },
  { folder: '/method', path: (locale: 'fr' | 'en') => methodPath(locale) },
  { folder: '/establishments/290000017', path: (locale: 'fr' | 'en') => establishmentPath(locale, '290000017') },
];

describe('locate', () => {
  it('leads each path of each language to its folder, with its query as written', () => {
    for (const locale of routing.locales)
      for (const { folder, path } of PAGES)
        for (const query of ['', '?', '?q=a%20b+c&near=%C3%A9&q=/x?y']) {
          expect(locate(path(locale) + query)).toEqual({ kind: 'page', address: `/${locale}${folder}${query}` });
        }
  });

  it('knows every folder of app/[locale] but the substitutes', () => {
    const folders = readdirSync('app/[locale]', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const names = folders.map(({ name }) => `/${name}`).filter((name) => name !== '/substitute');
    const known = PAGES.map(({ folder }) => folder.replace(/\/\d+$/, '')).filter((folder) => folder !== '');
    expect(names.sort()).toEqual(known.sort());
  });

  describe.each(routing.locales)(
    'sends the words of another language and a last slash to the address of the page in %s',
    (locale) => {
      it.each(PAGES)('$folder', ({ path }) => {
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
      expect(locate(`/en/establishments/${written}`)).toEqual({ kind: 'page', address: `/en/establishments/${written}` });
  });

  it.each(['/nulle-part', '/en/nowhere', '/etablissements', '/etablissements/', '/etablissements/1/2', '/recherche/x'])(
    'finds nothing at %s',
    (path) => {
      expect(locate(path)).toEqual({ kind: 'unknown' });
    },
  );

  it.each([
    '/substitute/failure',
    '/fr/substitute/failure',
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

  it('leaves the API and what search engines read as they are', () => {
    for (const address of [
      '/api/v1/establishments?q=a',
      '/api/health',
      '/robots.txt',
      '/sitemap.xml',
      '/favicon.ico',
      '/icon.svg?a',
    ])
      expect(locate(address)).toEqual({ kind: 'other', address });
  });
});
