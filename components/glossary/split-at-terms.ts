import type { GlossaryTerm } from './terms';

/** A word of the glossary and the ways it is written, in one language. */
export interface TermForms {
  term: GlossaryTerm;
  forms: readonly string[];
}

export type TextPart = string | { term: GlossaryTerm; text: string };

/** Cuts a text at the first occurrence of each term, as a whole word, whatever its case. The parts put together are the text. */
export function splitAtTerms(text: string, terms: readonly TermForms[]): readonly TextPart[] {
  return terms.reduce<readonly TextPart[]>(
    (parts, { term, forms }) => {
      const index = parts.findIndex((part) => typeof part === 'string' && find(part, forms) !== null);
      const part = parts[index];
      const found = typeof part === 'string' ? find(part, forms) : null;
      if (typeof part !== 'string' || !found) return parts;
      const before = part.slice(0, found.at);
      const after = part.slice(found.at + found.text.length);
      const cut: TextPart[] = [before, { term, text: found.text }, after];
      return [...parts.slice(0, index), ...cut.filter((piece) => piece !== ''), ...parts.slice(index + 1)];
    },
    [text],
  );
}

function find(text: string, forms: readonly string[]): { at: number; text: string } | null {
  // The longest form first: "écart démontrable" before "démontrable".
  const choices = forms.toSorted((a, b) => b.length - a.length).map(escaped);
  const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return match ? { at: match.index, text: match[0] } : null;
}

function escaped(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
