import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ofTerritory } from '@/lib/domain/geography/french-territory';
import { ofTown } from '@/lib/domain/geography/french-town';

interface Entry {
  nom: string;
  /** Article and preposition of the official geographic code (TNCC). */
  typeLiaison?: number;
  type?: string;
}

const entries = (file: string): Entry[] =>
  JSON.parse(readFileSync(`node_modules/@etalab/decoupage-administratif/data/${file}.json`, 'utf8'));

/** "de" before a name, by the code of the official geography; the name without its article. */
const OFFICIAL_OF = ['de ', 'd’', 'du ', 'de La ', 'des ', 'de L’', 'des ', 'de Las ', 'de Los '];

describe('towns', () => {
  it.each([
    ['Arras', 'd’Arras'],
    ['Le Havre', 'du Havre'],
    ['La Rochelle', 'de La Rochelle'],
    ["L'Isle-Adam", 'de L’Isle-Adam'],
    ['Les Abymes', 'des Abymes'],
    ['Hyères', 'd’Hyères'],
    ['Ham', 'de Ham'],
    ['Yerres', 'd’Yerres'],
    ['Paris 14e', 'de Paris 14e'],
    ['Ham (80)', 'de Ham (80)'],
    ['75014', 'de 75014'],
  ])('%s', (name, of) => {
    expect(ofTown(name)).toBe(of);
  });

  it('agree with the official geographic code, but for homonyms', () => {
    const communes = entries('communes').filter(
      ({ type, typeLiaison }) => type === 'commune-actuelle' && typeLiaison !== undefined,
    );
    const wrong = communes.filter(({ nom, typeLiaison = 0 }) => {
      const name = nom.replaceAll("'", '’');
      const bare = typeLiaison > 1 ? name.replace(/^(?:Le |La |Les |L’|Aux |Las |Los )/, '') : name;
      return ofTown(nom) !== `${OFFICIAL_OF[typeLiaison]}${bare}`;
    });
    expect(communes.length).toBeGreaterThan(34_000);
    // Ten names beginning with H are said both ways; "Le Vernet-Chaméane" is coded without its article.
    expect(wrong.length).toBeLessThanOrEqual(12);
    expect(wrong.every(({ nom }) => /^H/.test(nom) || nom === 'Le Vernet-Chaméane')).toBe(true);
  });

  it('never leave two words to be joined', () => {
    for (const { nom } of entries('communes')) {
      expect(ofTown(nom)).not.toMatch(/^de (?:Le |Les |[AEIOUYÉÈÊÎÔÀÂ])/);
    }
  });
});

describe('departments and regions', () => {
  it.each([
    ['Nord', 'du Nord'],
    ['Ain', 'de l’Ain'],
    ['Sarthe', 'de la Sarthe'],
    ['Yvelines', 'des Yvelines'],
    ["Val-d'Oise", 'du Val-d’Oise'],
    ['Paris', 'de Paris'],
    ['La Réunion', 'de La Réunion'],
    ['Mayotte', 'de Mayotte'],
    ['Bretagne', 'de la Bretagne'],
    ['Grand Est', 'du Grand Est'],
    ['Île-de-France', 'de l’Île-de-France'],
    ['Hauts-de-France', 'des Hauts-de-France'],
    ["Provence-Alpes-Côte d'Azur", 'de Provence-Alpes-Côte d’Azur'],
  ])('%s', (name, of) => {
    expect(ofTerritory(name)).toBe(of);
  });

  it('have the article of the official geographic code, where it gives one', () => {
    const articles: Record<number, string> = { 2: 'du ', 3: 'de la ', 4: 'des ', 5: 'de l’' };
    for (const { nom, typeLiaison = 0 } of [...entries('departements'), ...entries('regions')]) {
      const article = articles[typeLiaison];
      if (article) expect(ofTerritory(nom)).toBe(article + nom.replaceAll("'", '’'));
      expect(ofTerritory(nom)).not.toMatch(/^de [AEIOUÎÉ]/);
    }
  });
});
