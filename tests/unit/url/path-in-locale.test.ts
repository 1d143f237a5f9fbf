import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/routing';
import { pathInLocale } from '@/lib/url/path-in-locale';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/url/routes';

describe('pathInLocale', () => {
  it.each([
    ['/', '/en'],
    ['/?a=1', '/en?a=1'],
    ['/recherche', '/en/search'],
    ['/recherche?q=brest&region=53&region=84&view=map', '/en/search?q=brest&region=53&region=84&view=map'],
    ['/etablissements/290000017', '/en/establishments/290000017'],
    ['/etablissements/2A0000014?x=%C3%A9', '/en/establishments/2A0000014?x=%C3%A9'],
    ['/comparer?finess=290000017,2A0000014&against=like', '/en/compare?finess=290000017,2A0000014&against=like'],
    ['/donnees', '/en/data'],
    ['/methode', '/en/method'],
  ])('leads from %s to %s and back', (french, english) => {
    expect(pathInLocale(french, 'en')).toBe(english);
    expect(pathInLocale(english, 'fr')).toBe(french);
    expect(pathInLocale(french, 'fr')).toBe(french);
  });

  it('leads home from an address of no page', () => {
    expect(pathInLocale('/nulle-part', 'en')).toBe('/en');
    expect(pathInLocale('/en/nowhere?q=1', 'fr')).toBe('/');
  });

  it('does not leave the site', () => {
    expect(pathInLocale('//evil.example/recherche', 'en').startsWith('/en')).toBe(true);
  });
});

describe('the addresses of lib/url/routes', () => {
  it.each([
    ['fr', ['/', '/recherche', '/comparer', '/donnees', '/methode', '/etablissements/X']],
    ['en', ['/en', '/en/search', '/en/compare', '/en/data', '/en/method', '/en/establishments/X']],
  ] as const)('say the language by their prefix and their words (%s)', (locale, paths) => {
    const built = [homePath, searchPath, (one: Locale) => comparePath(one, []), dataPath, methodPath].map((path) => path(locale));
    expect([...built, establishmentPath(locale, 'X')]).toEqual(paths);
  });

  it('carry parameters and anchors', () => {
    expect(searchPath('fr', new URLSearchParams({ q: 'hôpital & cie' }))).toBe('/recherche?q=h%C3%B4pital+%26+cie');
    expect(searchPath('fr', new URLSearchParams())).toBe('/recherche');
    expect(methodPath('en', 'v2014')).toBe('/en/method#v2014');
    expect(comparePath('fr', ['290000017', '2A0000014'], new URLSearchParams({ diff: '1' }))).toBe(
      '/comparer?finess=290000017,2A0000014&diff=1',
    );
    expect(establishmentPath('fr', 'a/b')).toBe('/etablissements/a%2Fb');
  });
});
