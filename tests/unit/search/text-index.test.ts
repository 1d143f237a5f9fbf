import { describe, expect, it } from 'vitest';
import { buildTextIndex, CITY, NAME } from '@/lib/search/text-index';

const names = ['F Fabre', 'Foch', 'Fa', 'Gaston Fabre', 'Avicenne'];
const INDEX = await buildTextIndex(names.map((name) => ({ names: [name], city: 'Fa', area: '', legalEntity: '' })));

describe('the beginnings of words', () => {
  it('hold what all the words that start so hold, and no shorter word', () => {
    const starts = new Set(INDEX.words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]));
    expect(new Set(INDEX.beginnings.keys())).toEqual(starts);
    for (const start of starts) {
      const masks = new Map<number, number>();
      INDEX.words.forEach((word, at) => {
        if (!word.startsWith(start)) return;
        for (const posting of INDEX.postings[at] ?? []) masks.set(posting >> 4, (masks.get(posting >> 4) ?? 0) | (posting & 15));
      });
      const expected = [...masks].sort(([a], [b]) => a - b).map(([position, mask]) => position * 16 + mask);
      expect([...(INDEX.beginnings.get(start) ?? [])], start).toEqual(expected);
    }
  });

  it('keep apart the fields of a site', () => {
    const masks = [...(INDEX.beginnings.get('fa') ?? [])].map((posting) => posting & 15);
    expect(masks).toEqual([NAME | CITY, CITY, NAME | CITY, NAME | CITY, CITY]);
  });
});
