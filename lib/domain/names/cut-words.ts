import { type NameToken, tokenise } from './name-tokens';

/** FINESS and the SAE cut the name of a site, and its complement, at 38 characters; a space may have fallen with the rest. */
const FIELD_LENGTH = 38;
const SHORTEST_CUT = FIELD_LENGTH - 1;

/** True when a name, or the name before its complement, fills its field and may stop in the middle of a word. */
export function mayBeCut(name: string): boolean {
  return name.split(' - ').some((part) => part.length >= SHORTEST_CUT);
}

/** The words that follow a word in the names of a department, whole names only: what a cut word may be the beginning of. */
export type Sequels = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface DepartmentName {
  name: string;
  departmentCode: string | null;
}

export function sequelsOf(names: Iterable<DepartmentName>): Sequels {
  const sequels = new Map<string, Map<string, number>>();
  for (const { name, departmentCode } of names) {
    if (mayBeCut(name)) continue;
    let previous = '';
    for (const { word, plain } of tokenise(name).tokens) {
      const key = `${departmentCode} ${previous}`;
      const counts = sequels.get(key);
      if (counts) counts.set(word, (counts.get(word) ?? 0) + 1);
      else sequels.set(key, new Map([[word, 1]]));
      previous = plain;
    }
  }
  return sequels;
}

/** The name with the last word of a full field completed, when other names of the department have one word only to offer. */
export function withCutWords({ name, departmentCode }: DepartmentName, sequels: Sequels): string {
  return name
    .split(' - ')
    .map((part) => (part.length >= SHORTEST_CUT ? completed(part, departmentCode, sequels) : part))
    .join(' - ');
}

function completed(part: string, departmentCode: string | null, sequels: Sequels): string {
  const { tokens, tail } = tokenise(part);
  const last = tokens.at(-1);
  const previous = tokens.at(-2);
  if (!last || !previous || tail !== '' || /\d/.test(last.word)) return part;
  const whole = wholeWord(last, sequels.get(`${departmentCode} ${previous.plain}`));
  return whole === null ? part : part.slice(0, part.length - last.word.length) + whole;
}

/** Null when the word stands as it is in another name, or when several words begin with it. */
function wholeWord({ plain }: NameToken, sequels: ReadonlyMap<string, number> | undefined): string | null {
  const candidates = [...(sequels ?? [])].filter(([word]) => tokenise(word).tokens[0]?.plain.startsWith(plain));
  const [first] = candidates.sort(([, a], [, b]) => b - a);
  if (!first || candidates.some(([word]) => word.length === plain.length)) return null;
  const sameWord = candidates.every(([word]) => tokenise(word).tokens[0]?.plain === tokenise(first[0]).tokens[0]?.plain);
  return sameWord ? first[0] : null;
}
