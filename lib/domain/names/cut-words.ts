import { plainWord, tokenise } from './name-tokens';

/** FINESS and the SAE cut the name of a site at 38 characters, its complement at 32; a space may have fallen with the rest. */
const SHORTEST_CUT = { name: 36, complement: 31 } as const;

/** True when a name, or its complement, fills its field and may stop in the middle of a word. */
export function mayBeCut(name: string): boolean {
  return name.length >= SHORTEST_CUT.complement && partsOf(name).some(fillsField);
}

function fillsField(part: string, index: number): boolean {
  return part.length >= (index === 0 ? SHORTEST_CUT.name : SHORTEST_CUT.complement);
}

interface DepartmentName {
  name: string;
  departmentCode: string | null;
}

/** The words that follow a word in the whole names of a department, each with how often: what a cut word may be the beginning of. */
export type Sequels = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Sequels of the words that stand before a cut in some of the names. */
export function sequelsOf(names: readonly DepartmentName[]): Sequels {
  const sequels = new Map<string, Map<string, number>>();
  for (const { name, departmentCode } of names) {
    for (const part of partsOf(name).filter(fillsField)) sequels.set(keyBeforeCut(part, departmentCode), new Map());
  }
  const seen = new Set<string>();
  for (const { name, departmentCode } of names) {
    // Most files repeat the name of another.
    if (seen.has(name) || mayBeCut(name)) continue;
    seen.add(name);
    let previous = '';
    for (const { word, plain } of tokenise(name).tokens) {
      const counts = sequels.get(`${departmentCode} ${previous}`);
      counts?.set(word, (counts.get(word) ?? 0) + 1);
      previous = plain;
    }
  }
  return sequels;
}

/** The name with the last word of a full field completed, when other names of the department have one word only to offer. */
export function withCutWords({ name, departmentCode }: DepartmentName, sequels: Sequels): string {
  if (!mayBeCut(name)) return name;
  return partsOf(name)
    .map((part, index) => (fillsField(part, index) ? completed(part, departmentCode, sequels) : part))
    .join(' - ');
}

function partsOf(name: string): string[] {
  return name.split(' - ');
}

function keyBeforeCut(part: string, departmentCode: string | null): string {
  return `${departmentCode} ${tokenise(part).tokens.at(-2)?.plain}`;
}

function completed(part: string, departmentCode: string | null, sequels: Sequels): string {
  const { tokens, tail } = tokenise(part);
  const last = tokens.at(-1);
  if (!last || tokens.length < 2 || tail !== '' || /\d/.test(last.word)) return part;
  const whole = wholeWord(last.plain, sequels.get(keyBeforeCut(part, departmentCode)));
  return whole === null ? part : part.slice(0, part.length - last.word.length) + whole;
}

/** Null when the word stands as it is in another name, or when several words begin with it. */
function wholeWord(plain: string, sequels: ReadonlyMap<string, number> | undefined): string | null {
  const candidates = [...(sequels ?? [])].filter(([word]) => plainWord(word).startsWith(plain)).sort(([, a], [, b]) => b - a);
  const [first] = candidates;
  if (!first || candidates.some(([word]) => plainWord(word) === plain)) return null;
  return candidates.every(([word]) => plainWord(word) === plainWord(first[0])) ? first[0] : null;
}
