import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ESTABLISHMENT_TERMS, GLOSSARY } from '@/components/glossary/terms';
import { loadMessages } from '@/lib/i18n/messages';
import { longSentences } from '@/tests/setup/sentences';

/** Folders whose parts stand on the page of an establishment. */
const FOLDERS = ['components/establishment', 'components/indicator'];

describe.each(['fr', 'en'] as const)('glossary in %s', async (locale) => {
  const { glossary } = await loadMessages(locale);
  const terms = glossary?.terms as Record<string, { term: string; forms: string; definition: string }>;

  it('defines every term and no other', () => {
    expect(Object.keys(terms).sort()).toEqual([...GLOSSARY].sort());
  });

  it.each(GLOSSARY)('%s: a name, the ways it is written, short sentences', (term) => {
    expect(terms[term]?.term).toMatch(/\S/);
    expect(terms[term]?.forms.split('|').every((form) => form.trim() !== '')).toBe(true);
    expect(terms[term]?.definition).toMatch(/\.$/);
    expect(longSentences(terms[term]?.definition ?? '')).toEqual([]);
  });
});

describe('the page of an establishment', () => {
  it('prints the notes of every term it explains', () => {
    const used = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
      .flatMap((text) => [...text.matchAll(/terms=\{\[([^\]]*)\]\}/g)])
      .flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, term = '']) => term));
    expect(used.length).toBeGreaterThan(5);
    expect([...new Set(used)].sort()).toEqual([...ESTABLISHMENT_TERMS].sort());
  });
});
