import type { Directory } from './directory-columns';
import type { QuestionMatch } from './match-question';
import { FIRM, IN_NAME, scoreOf, type TermMatch, THERE } from './match-terms';
import type { NameKey } from './name-key';
import type { Question } from './read-question';
import { askedKind } from './standing';

/** Greater than any relevance. */
export const MAX_RELEVANCE = 1e9;

// Each part of a relevance stays below these.
const LEVELS = 5;
const STANDINGS = 25;
const SCORES = 600;
const MAX_BEDS = 4_095;
const BEDS = MAX_BEDS + 1;
const NAMINGS = 6;

/** The order of results that answer a text, greater first. */
export function relevanceOf(directory: Directory, found: QuestionMatch): (position: number) => number {
  return found.question.isPlaceOnly ? relevanceInPlace(directory, found) : relevanceOfName(directory, found);
}

/** A hospital in the town comes before one three times larger that only has its name. */
const IN_TOWN = 3;

/**
 * A question that names a place and nothing else gets the general hospital of that place first: those that are there or named
 * after it, then what kind was meant, emergencies and acute care, the names that have the words, beds.
 */
function relevanceInPlace(directory: Directory, { question, terms }: QuestionMatch) {
  const { core } = saidIn(question);
  // "hôpital" may be any: only more precise words prefer the names that have them.
  const precise = [...question.generic].filter((word) => word !== 'hopital');
  const towns = question.terms.flatMap(({ located, words }) => (located ? [words.join(' ')] : []));
  const inTowns = terms.filter((_, step) => question.terms[step]?.located);
  const standing = standingFor(directory, question);
  // "hôpital" alone: there is nothing to compare, and everything answers.
  if (core === '' && precise.length === 0) {
    return (position: number) => standing(position) * BEDS + Math.min(MAX_BEDS, directory.beds[position] ?? 0);
  }
  return (position: number) => {
    const names = directory.nameKeys[position] ?? [];
    const isThere = isEvery(inTowns, position, (met) => met >= THERE);
    const isFirm = isThere || (isEvery(inTowns, position, (met) => scoreOf(met) >= FIRM) && isNamedFor(names, towns));
    const isNamedAfter = names.some((name) => name.core === core || (towns.length > 1 && towns.includes(name.core)));
    const called = calledSo(precise, names, directory.entityKeys[position] ?? null) * 2 + (isNamedAfter ? 1 : 0);
    const beds = Math.min(MAX_BEDS, (directory.beds[position] ?? 0) * (isThere ? IN_TOWN : 1));
    return (((isFirm ? STANDINGS : 0) + standing(position)) * NAMINGS + called) * BEDS + beds;
  };
}

/**
 * Any other question gets the name first: equal, begun, holding the words; then how well the words are met; then the general
 * hospital before the others.
 */
function relevanceOfName(directory: Directory, { question, terms }: QuestionMatch) {
  const { said, core } = saidIn(question);
  const standing = standingFor(directory, question);
  const ofWords = terms.filter((_, step) => !question.terms[step]?.located);
  return (position: number) => {
    const names = directory.nameKeys[position] ?? [];
    const isInName = isEvery(ofWords, position, (met) => (met & IN_NAME) !== 0);
    let tier = 0;
    if (isInName) for (const name of names) tier = Math.max(tier, tierOf(name, said, core));
    let score = 0;
    for (const term of terms) score += scoreOf(term.met[position] ?? 0);
    const beds = Math.min(MAX_BEDS, directory.beds[position] ?? 0);
    return ((tier * SCORES + score) * STANDINGS + standing(position)) * BEDS + beds;
  };
}

function isEvery(terms: readonly TermMatch[], position: number, holds: (met: number) => boolean): boolean {
  return terms.every(({ met }) => holds(met[position] ?? 0));
}

function saidIn({ words, generic }: Question): { said: string; core: string } {
  return { said: words.join(' '), core: words.filter((word) => !generic.has(word)).join(' ') };
}

function standingFor({ fit, level }: Directory, { generic }: Question): (position: number) => number {
  const kind = fit[askedKind(generic)];
  return (position) => (kind[position] ?? 0) * LEVELS + (level[position] ?? 0) + 1;
}

/** True when some name holds each town, its words side by side: "Étienne Rivié, Saint-Geniez" is not Saint-Étienne. */
function isNamedFor(names: readonly NameKey[], towns: readonly string[]): boolean {
  return towns.every((town) => names.some(({ all }) => ` ${all} `.includes(` ${town} `)));
}

/** 2: a name has all these words; 1: that of its legal entity has them. */
function calledSo(words: readonly string[], names: readonly NameKey[], entity: NameKey | null): number {
  if (words.length === 0) return 0;
  const has = (name: NameKey) => words.every((word) => name.words.has(word));
  return names.some(has) ? 2 : entity && has(entity) ? 1 : 0;
}

function tierOf(name: NameKey, said: string, core: string): number {
  if (name.all === said) return 4;
  if (core !== '' && name.core === core) return 3;
  return name.all.startsWith(said) || (core !== '' && name.core.startsWith(`${core} `)) ? 2 : 1;
}
