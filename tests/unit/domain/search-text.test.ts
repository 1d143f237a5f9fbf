import { describe, expect, it } from 'vitest';
import { ABBREVIATED_WORDS } from '@/lib/domain/search-lexicon';
import { canonicalTokens, indexTokens, isOneEdit, withoutAccents } from '@/lib/domain/search-text';

describe('canonicalTokens', () => {
  it.each([
    ['CHU', 'Centre Hospitalier Universitaire'],
    ['C.H.U. de St-Étienne', 'centre hospitalier universitaire Saint Etienne'],
    ['Hop. Ste Marie', 'HÔPITAL SAINTE-MARIE'],
    ['clin. du Parc', 'Clinique du parc'],
    ['Ctre hosp. de Dole', 'CH Dole'],
    ['AP-HP', 'aphp'],
    ['AP-HP', 'Assistance Publique - Hôpitaux de Paris'],
    ['HAD', 'hospitalisation à domicile'],
    ['polycl. Majorelle', 'polyclinique majorelle'],
    ['Sacré-Cœur', 'sacre coeur'],
    ["l'Isle-d’Abeau", 'Isle d Abeau'],
    ['Paris 14', 'paris 75014'],
    ['Lyon 3ème', 'lyon 69003'],
    ['Marseille 1er arrondissement', 'marseille 13001'],
    ['Paris 15e arrondissement 75', 'paris 75015 75'],
  ])('reads "%s" and "%s" as the same words', (a, b) => {
    expect(canonicalTokens(a)).toEqual(canonicalTokens(b));
  });

  it('gives the same words when read twice', () => {
    for (const words of ABBREVIATED_WORDS.values()) expect(canonicalTokens(words.join(' '))).toEqual(words);
  });

  it('leaves link words out, unless there is nothing else', () => {
    expect(canonicalTokens('Clinique de la Loire')).toEqual(['clinique', 'loire']);
    expect(canonicalTokens('la')).toEqual(['la']);
  });

  it('does not take a postcode or a long number for a district', () => {
    expect(canonicalTokens('paris 75014')).toEqual(['paris', '75014']);
    expect(canonicalTokens('lyon 42')).toEqual(['lyon', '42']);
  });

  it('gives nothing for what has no word', () => {
    expect(canonicalTokens(' -- ’ ')).toEqual([]);
  });
});

describe('indexTokens', () => {
  it('lets a polyclinique be found by clinique, not the reverse', () => {
    expect(indexTokens('Polyclinique du Nord')).toEqual(['polyclinique', 'clinique', 'nord']);
    expect(indexTokens('Clinique du Nord')).toEqual(['clinique', 'nord']);
  });
});

describe('isOneEdit', () => {
  it.each([
    ['grenoble', 'grenobe', true],
    ['grenoble', 'grenobble', true],
    ['grenoble', 'grenohle', true],
    ['grenoble', 'gernoble', true],
    ['grenoble', 'grenobel', true],
    ['grenoble', 'grnobel', false],
    ['paris', 'parisot', false],
    ['nantes', 'mentes', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneEdit(a, b)).toBe(expected);
    expect(isOneEdit(b, a)).toBe(expected);
  });
});

it('withoutAccents keeps case', () => {
  expect(withoutAccents('ŒUVRE Évangélique')).toBe('OEUVRE Evangelique');
});
