import type { NameToken } from './name-tokens';

/** Adjectives that stand for an abbreviation take the gender of the noun before: "Polyclinique médico-chirurgicale". */
export function agree(tokens: readonly NameToken[]): readonly NameToken[] {
  if (!tokens.some(({ said }) => said !== undefined && FEMININES.has(said))) return tokens;
  let isFeminine = false;
  return tokens.map((token) => {
    const feminine = token.said === undefined ? undefined : FEMININES.get(token.said);
    if (feminine !== undefined) return isFeminine ? { ...token, said: feminine } : token;
    isFeminine = FEMININE_NOUNS.has(token.plain);
    return token;
  });
}

const FEMININES: ReadonlyMap<string, string> = new Map([
  ['chirurgical', 'chirurgicale'],
  ['départemental', 'départementale'],
  ['familial', 'familiale'],
  ['hospitalier', 'hospitalière'],
  ['intercommunal', 'intercommunale'],
  ['intersectoriel', 'intersectorielle'],
  ['local', 'locale'],
  ['médical', 'médicale'],
  ['médico-chirurgical', 'médico-chirurgicale'],
  ['national', 'nationale'],
  ['privé', 'privée'],
  ['psychosocial', 'psychosociale'],
  ['public', 'publique'],
  ['régional', 'régionale'],
  ['social', 'sociale'],
  ['spécialisé', 'spécialisée'],
  ['territorial', 'territoriale'],
]);

const FEMININE_NOUNS: ReadonlySet<string> = new Set(
  `antenne association cite clinique consultation dialyse equipe imagerie maison planification polyclinique rehabilitation residence
   structure unite`.split(/\s+/),
);
