import { expect, it } from 'vitest';
import { midSentence } from '@/lib/format/mid-sentence';

it.each([
  ['Lettre de sortie', 'lettre de sortie'],
  ['À l’objectif', 'à l’objectif'],
  ['HAD', 'HAD'],
  ['', ''],
])('%s becomes %s inside a sentence', (text, expected) => {
  expect(midSentence(text, 'fr')).toBe(expected);
});
