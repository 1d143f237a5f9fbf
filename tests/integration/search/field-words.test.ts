import { describe, expect, it } from 'vitest';
import { ACTIVITY_WORDS } from '@/lib/domain/search-lexicon';
import { canonicalTokens, indexTokens } from '@/lib/domain/search-text';
import { listPlaces } from '@/lib/places/list-places';
import { closeSpellings } from '@/lib/search/close-spellings';
import { FIELD_QUESTIONS } from '@/tests/fixtures/field-words';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

describe.skipIf(!folder)('words of care on the official files', () => {
  const official = officialDirectory(folder);

  it.each(FIELD_QUESTIONS)('"%s" is corrected into nothing', (q) => {
    const { directory, search } = official;
    const result = search({ q });
    expect(result.isApproximate).toBe(false);
    expect(result.place).toBeNull();
    expect(closeSpellings(directory, q)).toEqual([]);
    expect(listPlaces(directory.places, q, 3).places.filter(({ name }) => !sameWords(name, q))).toEqual([]);
    // What is found has the words, in its names, its address or its activities.
    for (const { finess } of result.hits) {
      const entry = directory.entries[directory.byFiness.get(finess) ?? -1];
      const { name, city, departmentName, regionName, sectors } = entry?.identity ?? {};
      const care = [...(sectors ?? []), ...(entry?.activities ?? [])].map((code) => ACTIVITY_WORDS[code] ?? '');
      const texts = [name, entry?.officialName, ...(entry?.otherNames ?? []), city, departmentName, regionName, ...care];
      const own = new Set([...texts, entry?.legalEntityName].flatMap((text) => indexTokens(text ?? '')));
      // A longer word of care answers to its beginning: "cardio", "gastro".
      for (const word of canonicalTokens(q))
        expect(
          [...own].some((known) => known.startsWith(word)),
          `${word}: ${finess}`,
        ).toBe(true);
    }
  });
});

function sameWords(a: string, b: string): boolean {
  return canonicalTokens(a).join(' ') === canonicalTokens(b).join(' ');
}
