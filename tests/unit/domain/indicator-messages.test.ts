import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { longSentences, sentencesOf } from '@/tests/setup/sentences';

const SENTENCES = ['plain', 'why', 'isNot', 'read'] as const;
type Words = Record<'name' | 'unit' | 'source' | (typeof SENTENCES)[number], string>;

const messagesOf = (locale: string): Record<string, Words> =>
  JSON.parse(readFileSync(`messages/${locale}/indicators.json`, 'utf8'));

describe.each(['fr', 'en'])('indicators.json in %s', (locale) => {
  const messages = messagesOf(locale);

  it.each(Object.keys(INDICATORS))('names and explains %s, in short sentences', (code) => {
    const words = messages[code];
    expect(words).toEqual({
      name: expect.stringMatching(/\S/),
      plain: expect.stringMatching(/\.$/),
      why: expect.stringMatching(/[.?]$/),
      isNot: expect.stringMatching(/\.$/),
      read: expect.stringMatching(/\.$/),
      unit: expect.stringMatching(/\S/),
      source: expect.stringMatching(/^HAS, .*\d{4}/),
    });
    for (const key of SENTENCES) expect(longSentences(words?.[key] ?? ''), `${code}.${key}`).toEqual([]);
  });

  it('says what an indicator is in one sentence', () => {
    expect(Object.entries(messages).filter(([, { plain }]) => sentencesOf(plain).length !== 1)).toEqual([]);
  });

  it.each(Object.entries(INDICATORS))('%s: the reading says the direction', (code, { direction }) => {
    const said = {
      fr: { higher: /plus .* haut/i, lower: /plus c’est bas/i },
      en: { higher: /the higher/i, lower: /the lower/i },
    };
    expect(messages[code]?.read).toMatch(said[locale === 'fr' ? 'fr' : 'en'][direction]);
  });

  it('names nothing the catalogue does not know', () => {
    expect(Object.keys(messages).filter((code) => !(code in INDICATORS))).toEqual([]);
  });
});

describe('review', () => {
  it.each(Object.entries(INDICATORS))('%s has a review date', (_, { reviewedOn }) => {
    expect(reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isNaN(Date.parse(reviewedOn))).toBe(false);
  });
});
