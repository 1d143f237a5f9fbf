import { describe, expect, it } from 'vitest';
import { displayName } from '@/lib/domain/display-name';
import { sequelsOf, withCutWords } from '@/lib/domain/names/cut-words';
import { displayAddress } from '@/lib/domain/names/display-address';
import { fullestName } from '@/lib/domain/names/fullest-name';
import { joinedTokens, tokenise } from '@/lib/domain/names/name-tokens';
import { withWholeAcronyms } from '@/lib/domain/names/whole-acronyms';
import { withWholeFirstNames } from '@/lib/domain/names/whole-first-names';
import { nameLexicon } from '@/lib/reference/name-lexicon';
import { readOfficialCode } from '@/lib/reference/official-code';

const lexicon = await nameLexicon(await readOfficialCode());

describe('fullestName', () => {
  it.each([
    [['CTRE REEDUCATION FONCT.M.BARBAT', 'CENTRE DE REEDUCATION FONCTIONNELLE MICHEL BARBAT'], 1],
    [['CMS DE GORZE', 'CENTRE HOSPITALIER DE GORZE', 'CENTRE DE MOYEN SEJOUR DE GORZE'], 2],
    [['HOPITAL LYON SUD - HCL', 'HOPITAL LYON SUD - HOSPICES CIVILS DE LYON'], 1],
    [['CH ANNECY-GENEVOIS SITE ST JULIEN EN G', 'CH ANNECY-GENEVOIS SITE ST JULIEN EN GENEVOIS'], 1],
    // Another name is no fuller name, nor is an acronym people say.
    [['CH ERDRE ET LOIRE', 'CENTRE HOSPITALIER FRANCIS ROBERT'], 0],
    [['CLINIQUE DU PARC', 'CLINIQUE DU PARC DE BELLEVILLE'], 0],
    [['USLD CH TOUL', 'UNITE DE SOINS DE LONGUE DUREE CH TOUL'], 0],
    [['CHIVA SITE LAVELANET', 'CHIVAL SITE LAVELANET'], 0],
    [['LONG SEJOUR', 'LE LONG SEJOUR'], 0],
    [['CENTRE', 'CENTRE DE'], 0],
  ] as const)('%j', (names, index) => {
    expect(fullestName(names, lexicon)).toBe(names[index]);
  });
});

describe('displayName', () => {
  it.each([
    ['CMP ENFANTS-LES TILLEULS', 'CMP enfants-Les Tilleuls'],
    ['CLINIQUE SAINT 2', 'Clinique Saint 2'],
    ['HDJ 1ERE INTERSECTEUR', 'Hôpital de jour 1re intersecteur'],
    ['Antenne à Lyon', 'Antenne à Lyon'],
    ['HOPITAL DU GENERAL ST MARTIN', 'Hôpital du Général Saint-Martin'],
    ['CLINIQUE DU Dr MARTIN', 'Clinique du Docteur Martin'],
    [`${'-'.repeat(40)} CHU`, 'CHU'],
  ])('%s', (official, readable) => {
    expect(displayName(official, lexicon)).toBe(readable);
  });
});

it('tokens nobody has read yet are joined as they are written', () => {
  expect(joinedTokens(tokenise('CH DU MANS').tokens, '')).toBe('CH DU MANS');
});

it('a name without a word has no acronym to write out', () => {
  const dashes = '-'.repeat(40);
  expect(withWholeAcronyms('CHPP LAMBALLE', [dashes], lexicon, () => [])).toBe('CHPP LAMBALLE');
});

describe('withWholeFirstNames', () => {
  it.each([
    ['CH SITE E ROUX APHP', ['GRP HOSP SITE EMILE ROUX APHP'], 'CH SITE EMILE ROUX APHP'],
    ['CTRE M.BARBAT', ['CENTRE MICHEL BARBAT'], 'CTRE MICHEL BARBAT'],
    ['FONDATION A DE ROTHSCHILD', ['FONDATION ADOLPHE DE ROTHSCHILD'], 'FONDATION ADOLPHE DE ROTHSCHILD'],
    // A preposition, two first names, another initial, a kind of hospital.
    ['AUTODIALYSE A VERDUN', ['AUTODIALYSE ALTIR VERDUN'], 'AUTODIALYSE A VERDUN'],
    ['CH P DURAND', ['CH PIERRE DURAND', 'CH PAUL DURAND'], 'CH P DURAND'],
    ['CH P DURAND', ['CH JEAN DURAND'], 'CH P DURAND'],
    ['CENTRE C PARISOT', ['CLINIQUE PARISOT'], 'CENTRE C PARISOT'],
    ['CTRE M BARBAT', ['CENTRE MICHEL DURAND'], 'CTRE M BARBAT'],
  ])('%s beside %j', (name, others, whole) => {
    expect(withWholeFirstNames(name, others)).toBe(whole);
  });
});

describe('withCutWords', () => {
  const cut = { name: 'CHU PARIS NORD SITE DE LA PORTE D AUBERV', departmentCode: '75' };
  const seen = (...names: string[]) => sequelsOf([cut, ...names.map((name) => ({ name, departmentCode: '75' }))]);

  it('completes a word that fills the field from the only one other names have after the same word', () => {
    expect(withCutWords(cut, seen('PORTE D AUBERVILLIERS', 'CMP D AUBERVILLIERS'))).toBe(`${cut.name}ILLIERS`);
  });

  it('leaves it when two words begin so, when the word stands alone elsewhere, or when the name is short', () => {
    expect(withCutWords(cut, seen('D AUBERVILLIERS', 'D AUBERVAL'))).toBe(cut.name);
    expect(withCutWords(cut, seen('D AUBERVILLIERS', 'D AUBERV'))).toBe(cut.name);
    expect(withCutWords({ ...cut, name: 'SITE D AUBERV' }, seen('D AUBERVILLIERS'))).toBe('SITE D AUBERV');
  });
});

describe('displayAddress', () => {
  it.each([
    ['RTE DE PARIS', 'Route de Paris'],
    ['12 B AV DU GAL LECLERC', '12 B avenue du Général Leclerc'],
    ['2 BIS BD DE L HOPITAL', '2 bis boulevard de l’Hôpital'],
    ['CENTRE MEDICAL EUROPA, 180 ROUTE DU NANT', 'Centre médical Europa, 180 route du Nant'],
    ['5 R DES ECOLES', '5 rue des Écoles'],
    ['29 RUE DU FAUBOURG NATIONAL', '29 rue du Faubourg National'],
    ['4 PL DE LA REPUBLIQUE', '4 place de la République'],
    ['3 CH DES DAMES', '3 chemin des Dames'],
    // Without a number before it, the letters stand for what they do in a name.
    ['CH DES DAMES', 'Centre hospitalier des Dames'],
    ['3 PTE NEUVE', '3 porte Neuve'],
    ['12 RUE DU CDT RAYNAL', '12 rue du Commandant Raynal'],
    ['1 PL GEN DE GAULLE', '1 place Général de Gaulle'],
    ['15 RUE DU DR ST MARTIN', '15 rue du Docteur Saint-Martin'],
  ])('%s', (official, readable) => {
    expect(displayAddress(official, lexicon)).toBe(readable);
  });
});
