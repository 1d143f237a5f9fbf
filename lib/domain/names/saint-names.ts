/** Saints whose name goes on after the first word; the words are plain, the reading takes hyphens as typographers do. */
export const SAINT_NAMES: readonly { words: readonly string[]; said: string }[] = [
  'Antoine-de-Padoue',
  'Camille-de-Lellis',
  'François-d’Assise',
  'François-de-Sales',
  'François-Régis',
  'François-Xavier',
  'Jean-Baptiste',
  'Jean-Bosco',
  'Jean-de-Dieu',
  'Joseph-de-Cluny',
  'Louis-de-Gonzague',
  'Luc-de-Sassenage',
  'Marie-de-la-Providence',
  'Paul-de-Mausole',
  'Thérèse-de-l’Enfant-Jésus',
  'Vincent-de-Paul',
].map((said) => ({ said, words: wordsOf(said) }));

function wordsOf(said: string): string[] {
  return said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[-’]/);
}
