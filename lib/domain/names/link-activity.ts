import { goesOn, type NameToken } from './name-tokens';

/** Gives back the "de" that capitals left out: "UNITE DIALYSE" is "unité de dialyse", "SOINS LONGUE DUREE" "soins de longue durée". */
export function linkActivity(tokens: readonly NameToken[]): readonly NameToken[] {
  if (!tokens.some(({ plain }, index) => linkBetween(tokens[index - 1]?.plain ?? '', plain))) return tokens;
  return tokens.flatMap((token, index) => {
    const previous = tokens[index - 1];
    const link = previous && token.before === ' ' && goesOn(token) ? linkBetween(previous.plain, token.plain) : null;
    if (!link) return [token];
    const said = /^[aeiouh]/.test(token.plain) && link === 'de' ? 'd’' : `${link} `;
    return [
      { word: link, plain: 'de', before: ' ', said: said.trim() },
      { ...token, before: said.endsWith('’') ? '' : ' ' },
    ];
  });
}

function linkBetween(previous: string, word: string): string | null {
  if (previous === 'suite' && (word === 'readaptation' || word === 'reeducation')) return 'et de';
  if (previous === 'hospitalier') return HOSPITAL_STAYS.has(word) ? 'de' : null;
  if (previous === 'public') return word === 'sante' ? 'de' : null;
  if (previous === 'soins') return word === 'suite' || word === 'longue' ? 'de' : null;
  return KINDS_OF_PLACE.has(previous) && ACTIVITIES.has(word) ? 'de' : null;
}

const HOSPITAL_STAYS: ReadonlySet<string> = new Set(['long', 'moyen', 'readaptation', 'reeducation']);

const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  'antenne centre clinique etablissement institut maison regional service unite universitaire'.split(' '),
);

const ACTIVITIES: ReadonlySet<string> = new Set(
  `autodialyse cancerologie convalescence cure dialyse hemodialyse hospitalisation long medecine moyen oncologie planification postcure psychotherapie
   radiotherapie readaptation reeducation repos sante soins`.split(/\s+/),
);
