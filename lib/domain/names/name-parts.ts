import { existing } from '@/lib/domain/existing';
import { KINDS } from './abbreviations';
import { LINK_WORDS } from './link-words';
import { type NameToken, plainKey } from './name-tokens';
import { LEGAL_FORMS, OWNERS } from './owners';

/**
 * A name without its owner and its repetitions: "Clinique de l’Europe - SAS Clinique de l’Europe" says one thing twice, and
 * "Groupe Korian" or "SARL Manbana" says whose it is, not which it is.
 */
export function usefulParts(tokens: readonly NameToken[]): readonly NameToken[] {
  if (!tokens.some(({ before, plain }) => before === ' - ' || LEGAL_FORMS.has(plain))) return withoutLooseEnd(tokens);
  const kept: NameToken[][] = [];
  for (const part of partsOf(tokens).filter(isNoCompany).map(withoutLegalForm)) {
    if (part.length === 0 || (kept.length > 0 && (isOwner(part) || ZONES.has(existing(part[0]).plain)))) continue;
    if (kept.some((other) => covers(other, part))) continue;
    const shorter = kept.findIndex((other, index) => covers(part, other) && (index > 0 || beginsAlike(part, other)));
    if (shorter === -1) kept.push(part);
    else
      kept.splice(
        shorter,
        kept.length,
        startingWith(part, kept[shorter]?.[0]),
        ...kept.slice(shorter + 1).filter((other) => !covers(part, other)),
      );
  }
  return withoutLooseEnd(kept.flatMap((part, index) => (index === 0 ? startingWith(part, tokens[0]) : joinedPart(part))));
}

/** "... - DE BLAYE" goes on what stands before. */
function joinedPart(part: readonly NameToken[]): NameToken[] {
  return part.map((token, index) => (index === 0 && GOES_ON.has(token.plain) ? { ...token, before: ' ' } : token));
}

const GOES_ON: ReadonlySet<string> = new Set(['d', 'de', 'des', 'du', 'et']);

/** "Centre de médecine physique et": the field ended there. */
function withoutLooseEnd(tokens: readonly NameToken[]): readonly NameToken[] {
  const last = tokens.at(-1);
  return tokens.length > 1 && last && GOES_ON.has(last.plain) && last.plain.length > 1 ? tokens.slice(0, -1) : tokens;
}

function partsOf(tokens: readonly NameToken[]): NameToken[][] {
  const parts: NameToken[][] = [];
  for (const token of tokens) {
    const part = parts.at(-1);
    if (!part || token.before === ' - ') parts.push([token]);
    else part.push(token);
  }
  return parts;
}

/** "SAS Clinique du Parc" and "Clinique du Parc SAS". A form before a link word ("SCM des Cardiologues") is kept. */
function withoutLegalForm(part: readonly NameToken[]): NameToken[] {
  const [first, second] = [existing(part[0]), part[1]];
  const last = existing(part.at(-1));
  if (part.length === 1) return LEGAL_FORMS.has(first.plain) ? [] : [first];
  if (LEGAL_FORMS.has(first.plain) && second?.before === ' ' && !LINK_WORDS.has(second.plain))
    return startingWith(part.slice(1), first);
  return LEGAL_FORMS.has(last.plain) && last.before === ' ' ? part.slice(0, -1) : [...part];
}

/** After the name of the site, "SARL Trotot" is the company that runs it, unless it says a kind of place ("SAS Clinique du Parc"). */
function isNoCompany(part: readonly NameToken[], index: number): boolean {
  const [first, second] = part;
  if (index === 0 || !first || !second || !LEGAL_FORMS.has(first.plain) || LINK_WORDS.has(second.plain)) return true;
  return part.some(({ plain }) => KINDS_OF_PLACE.has(plain));
}

/** An address within the name. */
const ZONES: ReadonlySet<string> = new Set(['zac', 'zae', 'zi', 'zone']);

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(['centre', 'clinique', 'hopital', 'institut', 'polyclinique']);

/** "Laboratoire CH Sainte-Marie" is a part of "Centre hospitalier Sainte-Marie", not its longer name. */
function beginsAlike(part: readonly NameToken[], other: readonly NameToken[]): boolean {
  return wordsOf(part)[0] === wordsOf(other)[0];
}

/** The company that owns the site, or the chain it belongs to. */
function isOwner(part: readonly NameToken[]): boolean {
  const words = part.map(({ plain }) => plain).filter((word) => word !== 'groupe' && word !== 'le' && word !== 'sante');
  return words.length > 0 && words.every((word) => OWNERS.has(word) || LEGAL_FORMS.has(word));
}

/** True when each word of the second part, link words aside, is in the first, or begins one of its words. */
function covers(whole: readonly NameToken[], part: readonly NameToken[]): boolean {
  const [words, others] = [wordsOf(whole), wordsOf(part)];
  // "Vancauwenberghe" and "Van Cauwenberghe".
  if (words.join('') === others.join('')) return true;
  return others.every(
    (word) => LINK_WORDS.has(word) || OWNERS.has(word) || words.some((other) => other === word || isShortFor(word, other)),
  );
}

function isShortFor(word: string, other: string): boolean {
  return (word.length >= 4 || word.length === 1) && other.startsWith(word);
}

/** "CH" within a part says what "Centre hospitalier" says where another begins. */
function wordsOf(part: readonly NameToken[]): string[] {
  return part.flatMap(({ plain }) => (UNIVERSITY.has(plain) ? 'chu' : plainKey(KINDS.get(plain) ?? plain).split(' ')));
}

const UNIVERSITY: ReadonlySet<string> = new Set(['chr', 'chru', 'chu']);

function startingWith(part: readonly NameToken[], first: NameToken | undefined): NameToken[] {
  return part.map((token, index) => (index === 0 && first ? { ...token, before: first.before } : token));
}
