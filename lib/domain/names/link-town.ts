import { ofTown } from '@/lib/domain/geography/french-town';
import type { NameToken } from './name-tokens';

/** "Centre hospitalier Calais" reads "Centre hospitalier de Calais": only when nothing but the own town ends the part. */
export function linkTown(tokens: readonly NameToken[]): NameToken[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    const endsPart = next === undefined || next.before === ' - ';
    if (!token.isOwnTown || token.before !== ' ' || !endsPart || !token.said || !isKindBefore(tokens, index)) return token;
    return { ...token, said: ofTown(token.said) };
  });
}

/** Words of the kind of establishment, and nothing else, from the start of the part. */
function isKindBefore(tokens: readonly NameToken[], index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    const { plain, before } = tokens[i] as NameToken;
    if (!KIND_WORDS.has(plain)) return false;
    if (before === ' - ') return true;
  }
  return index > 0;
}

const KIND_WORDS: ReadonlySet<string> = new Set(
  `centre hospitalier hospitaliers general intercommunal specialise regional universitaire departemental local groupe hopital
   hopitaux prive public mutualiste polyclinique clinique antenne site chu chr chru epsm usld had smur`.split(/\s+/),
);
