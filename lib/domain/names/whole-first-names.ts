import { ACRONYMS } from './acronyms';
import { CARE_WORDS } from './care-words';
import { LINK_WORDS } from './link-words';
import { plainWord, tokenise } from './name-tokens';

/** An initial before a surname ("E ROUX", "M.BARBAT"), alone or after its mark. */
const INITIAL = /(?<![\p{L}\d’'.-])(\p{L})(?:\. ?| )(?=((?:d[eu] )?\p{L}{4,}))/giu;

const NO_NAMES: readonly { has(word: string): boolean }[] = [ACRONYMS, CARE_WORDS, LINK_WORDS];

/** A name with its initials written out where another name of the site has the first name: "SITE E ROUX" beside "EMILE ROUX". */
export function withWholeFirstNames(name: string, others: readonly string[]): string {
  return name.replace(INITIAL, (initial, letter: string, surname: string) => {
    const first = firstNameBefore(surname, plainWord(letter), others);
    return first === null ? initial : `${first} `;
  });
}

/** Null when no name has one, or when two have different ones. */
function firstNameBefore(surname: string, letter: string, names: readonly string[]): string | null {
  const wanted = plainWord(surname).split(' ');
  const found = new Map<string, string>();
  for (const { tokens } of names.map(tokenise)) {
    for (const [index, { word, plain }] of tokens.entries()) {
      if (plain.length < 3 || !plain.startsWith(letter) || NO_NAMES.some((words) => words.has(plain))) continue;
      if (wanted.every((part, step) => tokens[index + 1 + step]?.plain === part)) found.set(plain, word);
    }
  }
  const [only, ...rest] = found.values();
  return only !== undefined && rest.length === 0 ? only : null;
}
