import { existing } from '@/lib/domain/existing';
import { ABBREVIATIONS, KINDS } from './abbreviations';
import { goesOn, type NameToken, opensPart, tokenise } from './name-tokens';

const LONGEST = Math.max(...[...ABBREVIATIONS.keys()].map((key) => key.split(' ').length));
const STARTS: ReadonlySet<string> = new Set([...ABBREVIATIONS.keys()].map((key) => existing(key.split(' ', 1)[0])));

/** Writes out what is abbreviated: the longest run of words first. What it writes is said; what it leaves is as it was. */
export function expandAbbreviations(tokens: readonly NameToken[]): NameToken[] {
  const expanded: NameToken[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as NameToken;
    const run = token.said === undefined ? runAt(tokens, i) : null;
    if (!run) {
      expanded.push(token);
      i += 1;
      continue;
    }
    expanded.push(...written(readingAfter(expanded.at(-1), run.reading), token.before));
    i += run.length;
  }
  return expanded;
}

function runAt(tokens: readonly NameToken[], index: number): Run | null {
  const isKnown = STARTS.has(existing(tokens[index]).plain) && !isPartOfName(tokens, index);
  return (isKnown ? longestRun(tokens, index) : null) ?? kindAt(tokens, index);
}

/** The adjective, right after the kind of establishment it belongs to. */
function readingAfter(previous: NameToken | undefined, reading: string): string {
  const [noun = '', adjective] = reading.split('|');
  return adjective !== undefined && KINDS_OF_PLACE.has(previous?.plain ?? '') ? adjective : noun;
}

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'centre centres clinique cite complexe ensemble etablissement groupe groupement institut pole polyclinique'.split(' '),
);

interface Run {
  reading: string;
  length: number;
}

/** "Le Gal", "Saint Prof": after an article or a saint, the word is a name. "l’" and "d’" may stand before a common word. */
function isPartOfName(tokens: readonly NameToken[], index: number): boolean {
  const before = tokens[index - 1]?.plain ?? '';
  return before === 'le' || before === 'saint' || before === 'sainte' || before === 'st' || before === 'ste';
}

function longestRun(tokens: readonly NameToken[], start: number): Run | null {
  let key = '';
  let found: Run | null = null;
  for (let length = 1; length <= LONGEST; length += 1) {
    const token = tokens[start + length - 1];
    if (!token || (length > 1 && !goesOn(token) && token.before !== ' & ' && token.before !== '. ')) break;
    key = length === 1 ? token.plain : `${key} ${token.plain}`;
    const reading = ABBREVIATIONS.get(key);
    if (reading !== undefined) found = { reading, length };
  }
  return found;
}

function kindAt(tokens: readonly NameToken[], index: number): Run | null {
  const token = tokens[index] as NameToken;
  const reading = opensPart(token, tokens[index - 1]) ? KINDS.get(token.plain) : undefined;
  return reading === undefined ? null : { reading, length: 1 };
}

/** The words of a reading; "d’" and hyphens stay inside. */
function written(reading: string, before: string): NameToken[] {
  return reading.split(' ').map((word, index) => {
    const plain = tokenise(word)
      .tokens.map(({ plain: part }) => part)
      .join(' ');
    return { word, plain, before: index === 0 ? before : ' ', said: word };
  });
}
