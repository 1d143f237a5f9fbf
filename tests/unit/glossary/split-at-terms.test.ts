import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtTerms, type TermForms } from '@/components/glossary/split-at-terms';

const FORMS: readonly TermForms[] = [
  { term: 'demarche', forms: ['démarche', 'démarches'] },
  { term: 'demonstrable', forms: ['démontrable', 'écart démontrable'] },
  { term: 'ratio', forms: ['observé ÷ attendu'] },
];

describe('splitAtTerms', () => {
  it('cuts at the first occurrence, and only there', () => {
    expect(splitAtTerms('Une démarche, deux démarches.', FORMS)).toEqual([
      'Une ',
      { term: 'demarche', text: 'démarche' },
      ', deux démarches.',
    ]);
  });

  it('keeps the letter case of the text', () => {
    expect(splitAtTerms('Démarche 30001', FORMS)).toEqual([{ term: 'demarche', text: 'Démarche' }, ' 30001']);
  });

  it('takes the longest form, several words together', () => {
    expect(splitAtTerms('un écart démontrable', FORMS)[1]).toEqual({ term: 'demonstrable', text: 'écart démontrable' });
  });

  it.each(['indémontrable', 'démontrables', 'surdémarche'])('leaves %s alone: whole words, accents included', (text) => {
    expect(splitAtTerms(text, FORMS)).toEqual([text]);
  });

  it('reads signs of a form as they are', () => {
    expect(splitAtTerms('rapport observé ÷ attendu', FORMS)).toContainEqual({ term: 'ratio', text: 'observé ÷ attendu' });
  });

  it('loses no letter of the text, and finds a term once at most', () => {
    const word = fc.constantFrom('démarche', 'Démontrable', 'écart', ' ', ', ', '«', 'é', 'observé ÷ attendu', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join('');
        const parts = splitAtTerms(text, FORMS);
        expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
        const found = parts.flatMap((part) => (typeof part === 'string' ? [] : part.term));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
