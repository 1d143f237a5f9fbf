import { describe, expect, it } from 'vitest';
import { isKnownPath, localeOfPath } from '@/lib/url/known-path';

describe('isKnownPath', () => {
  it.each([
    '/',
    '/en',
    '/en/',
    '/fr',
    '/recherche',
    '/en/search',
    '/search',
    '/en/recherche',
    '/etablissements/290000017',
    '/en/data',
    '/comparer',
    '/en/compare',
  ])('knows %s', (path) => {
    expect(isKnownPath(path)).toBe(true);
  });

  it.each([
    '/nulle-part',
    '/en/nowhere',
    '/etablissements',
    '/etablissements/1/2',
    '/recherche/x',
    '/substitute/failure',
    '/english',
  ])('does not know %s', (path) => {
    expect(isKnownPath(path)).toBe(false);
  });
});

describe('localeOfPath', () => {
  it('reads the prefix, and only a whole one', () => {
    expect(localeOfPath('/en/search')).toBe('en');
    expect(localeOfPath('/en')).toBe('en');
    expect(localeOfPath('/english')).toBe('fr');
    expect(localeOfPath('/')).toBe('fr');
  });
});
