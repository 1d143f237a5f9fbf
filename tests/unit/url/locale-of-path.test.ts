import { describe, expect, it } from 'vitest';
import { localeOfPath } from '@/lib/url/locale-of-path';

describe('localeOfPath', () => {
  it('reads the prefix, and only a whole one', () => {
    expect(localeOfPath('/en/search')).toBe('en');
    expect(localeOfPath('/en')).toBe('en');
    expect(localeOfPath('/english')).toBe('fr');
    expect(localeOfPath('/')).toBe('fr');
  });
});
