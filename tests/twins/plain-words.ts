import { isFieldWord } from '@/lib/domain/search-field-words';
import { ABBREVIATED_WORDS, ACTIVITY_WORDS, GENERIC_WORDS, IMPLIED_WORDS } from '@/lib/domain/search-lexicon';
import type { TwinEntry } from './entries';
import type { Random } from './random';

/** Words with a meaning of their own, or that stand for others: what is said of them is tested elsewhere. */
const SPECIAL = [
  ...GENERIC_WORDS,
  ...[...ABBREVIATED_WORDS, ...IMPLIED_WORDS].flatMap(([word, others]) => [word, ...others]),
  ...Object.values(ACTIVITY_WORDS).flatMap(wordsIn),
];

function wordsIn(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^a-z0-9]+/);
}

function textOf({ identity, officialName, otherNames, legalEntityName }: TwinEntry): string {
  const { name, city, departmentName, regionName } = identity;
  return [name, officialName, ...otherNames, city, departmentName, regionName, legalEntityName].join(' ');
}

/** One or two words of the name of a site, none of them a town or special; null when it has none. */
export function plainWords(entry: TwinEntry, towns: ReadonlySet<string>, { pick, chance }: Random): string[] | null {
  const isPlain = (word: string) =>
    /^[a-z]{5,}$/.test(word) && !isFieldWord(word) && !towns.has(word) && !SPECIAL.some((special) => special.startsWith(word));
  const words = wordsIn(entry.identity.name).filter(isPlain);
  if (words.length === 0) return null;
  const chosen = [...new Set(chance(0.5) ? [pick(words)] : [pick(words), pick(words)])];
  return towns.has(chosen.join(' ')) ? null : chosen;
}

/** The sites with a word that begins with each of those asked for. */
export function siteFinder(entries: readonly TwinEntry[]): (words: readonly string[]) => Set<string> {
  const texts = entries.map((entry) => ({ finess: entry.identity.finess, own: wordsIn(textOf(entry)) }));
  return (words) => {
    const found = texts.filter(({ own }) => words.every((word) => own.some((one) => one.startsWith(word))));
    return new Set(found.map(({ finess }) => finess));
  };
}
