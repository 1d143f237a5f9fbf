import { existing } from '@/lib/domain/existing';
import { ofTown } from '@/lib/domain/geography/french-town';
import type { NameToken } from './name-tokens';

/**
 * The own town after its preposition: "Centre hospitalier Calais" reads "de Calais" when nothing but the town ends the part,
 * "hôpital de Oissel" reads "d’Oissel".
 */
export function linkTown(tokens: readonly NameToken[]): readonly NameToken[] {
  const tied = withoutDash(tokens);
  if (!tied.some(({ isOwnTown }) => isOwnTown)) return tied;
  return tied.flatMap((token, index, all) => {
    const next = all[index + 1];
    if (isTown(next) && token.plain === 'de' && token.before === ' ') return [];
    if (!isTown(token)) return [token];
    const isLinked = all[index - 1]?.plain === 'de' || (endsName(next) && isKindBefore(all, index));
    return [isLinked ? { ...token, said: ofTown(token.said) } : token];
  });
}

/** "CH - VIMOUTIERS" is a hospital and its town, "CH - AUNAY-BAYEUX" one of two towns. */
function withoutDash(tokens: readonly NameToken[]): readonly NameToken[] {
  return tokens.map((token, index) => {
    const isTied =
      token.before === ' - ' && (token.isOwnTown ? tokens[index + 1] === undefined : tokens[index + 1]?.before === '-');
    return isTied && index > 0 && tokens.slice(0, index).every(({ plain }) => KIND_WORDS.has(plain))
      ? { ...token, before: ' ' }
      : token;
  });
}

/** At the end of the part, or before what is a part of it: "CH VERNON SITE ...". */
function endsName(next: NameToken | undefined): boolean {
  return next === undefined || next.before === ' - ' || (next.before === ' ' && (next.plain === 'site' || next.plain === 'ch'));
}

function isTown(token: NameToken | undefined): token is NameToken & { said: string } {
  return token?.isOwnTown === true && token.before === ' ' && token.said !== undefined;
}

/** Words of the kind of establishment, and nothing else, from the start of the part. */
function isKindBefore(tokens: readonly NameToken[], index: number): boolean {
  // "Clinique Saint-Brice" bears the name of the saint, in Saint-Brice as elsewhere.
  const isSaint = /^sainte? /.test(existing(tokens[index]).plain);
  for (let i = index - 1; i >= 0; i -= 1) {
    const { plain, before } = tokens[i] as NameToken;
    if (!KIND_WORDS.has(plain) && (isSaint || !CLINICS.has(plain))) return false;
    if (before === ' - ') return true;
  }
  return index > 0;
}

const KIND_WORDS: ReadonlySet<string> = new Set(
  `antenne centre chr chru chu departemental epsm general groupe had hopital hopitaux hospitalier hospitaliers intercommunal local
   prive public regional site smur specialise universitaire usld`.split(/\s+/),
);

const CLINICS: ReadonlySet<string> = new Set(['clinique', 'polyclinique', 'mutualiste']);
