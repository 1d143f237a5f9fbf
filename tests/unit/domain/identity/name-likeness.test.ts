import { describe, expect, it } from 'vitest';
import { nameLikeness, wordWeights } from '@/lib/domain/identity/name-likeness';
import { canonicalTokens } from '@/lib/domain/search-text';

const COMMON = ['CH DE', 'CLINIQUE', 'CENTRE HOSPITALIER', 'HOPITAL SAINT', 'POLYCLINIQUE SAINTE'];
const NAMES = [
  ...Array.from({ length: 400 }, (_, index) => `${COMMON[index % COMMON.length]} NOM${index}`),
  ...['POLYCLINIQUE ST LAURENT', 'POLYCLINIQUE SAINT LAURENT', 'UDM SAINT GATIEN', 'CLINIQUE DU PARC'],
];
const weight = wordWeights(NAMES.map(canonicalTokens));
const alike = (a: string, b: string) => nameLikeness(canonicalTokens(a), canonicalTokens(b), weight);

describe('nameLikeness', () => {
  it('is 1 for one name in two spellings', () => {
    expect(alike('POLYCLINIQUE ST LAURENT', 'Polyclinique Saint-Laurent')).toBe(1);
  });

  it('is high when the lighter name is held in the other', () => {
    expect(alike('PLEIN SOLEIL', 'CL PLEIN SOLEIL MONTPELLIER')).toBe(1);
    expect(alike('CLINIQUE DU PARC', 'CLINIQUE DU LAC')).toBeLessThan(0.6);
  });

  it('is nothing without a telling word in common', () => {
    expect(alike('CENTRE HOSPITALIER NOM1', 'CENTRE HOSPITALIER NOM2')).toBe(0);
    expect(alike('', 'CLINIQUE')).toBe(0);
  });
});
