import { describe, expect, it } from 'vitest';
import { isOutsideRegions, normaliseRegion } from '@/lib/import/normalise/region';

describe('normaliseRegion', () => {
  it.each([
    ['Auvergne-Rhône-Alpes', '84'],
    ['Bourgogne-Franche-Comté', '27'],
    ['Bretagne', '53'],
    ['Centre-Val de Loire', '24'],
    ['Corse', '94'],
    ['Grand Est', '44'],
    ['Guadeloupe', '01'],
    ['Guyane', '03'],
    ['Hauts de France', '32'],
    ['Hauts-de-France', '32'],
    ['Ile de France', '11'],
    ['Île-de-France', '11'],
    ['Martinique', '02'],
    ['Normandie', '28'],
    ['Nouvelle Aquitaine', '75'],
    ['Nouvelle-Aquitaine', '75'],
    ['Occitanie', '76'],
    ['PACA', '93'],
    ["Provence-Alpes-Côte d'Azur", '93'],
    ['Provence-Alpes-Côte d’Azur', '93'],
    ['Pays de la Loire', '52'],
    ['La Réunion', '04'],
    ['Mayotte', '06'],
  ])('maps %s to %s', (label, code) => {
    expect(normaliseRegion(label, null)).toBe(code);
  });

  it.each([
    ['Alsace-Champagne-Ardenne-Lorraine', '44'],
    ['Alsace', '44'],
    ['Rhône Alpes', '84'],
    ['82 Rhône Alpes', '84'],
    ['Nord Pas de Calais', '32'],
    ['Poitou-Charentes', '75'],
    ['Midi-Pyrénées', '76'],
    ['Haute-Normandie', '28'],
    ['Franche-Comté', '27'],
    ['Centre', '24'],
  ])('maps the former label %s to today’s %s', (label, code) => {
    expect(normaliseRegion(label, null)).toBe(code);
  });

  it('lets the FINESS decide inside Océan Indien', () => {
    expect(normaliseRegion('Océan Indien', '970400024')).toBe('04');
    expect(normaliseRegion('Ocean indien', '980500003')).toBe('06');
    expect(normaliseRegion('Océan Indien', null)).toBeNull();
    expect(normaliseRegion('Océan Indien', '750000001')).toBeNull();
  });

  it('gives no code, and no doubt, to what belongs to no region', () => {
    for (const label of ['Collectivités outre-mer à statut particulier', 'TOM', 'Service de santé des armées']) {
      expect(normaliseRegion(label, '970500039')).toBeNull();
      expect(isOutsideRegions(label)).toBe(true);
    }
  });

  it('does not know other labels', () => {
    expect(normaliseRegion('Wallonie', '003200001')).toBeNull();
    expect(isOutsideRegions('Wallonie')).toBe(false);
    expect(normaliseRegion('', null)).toBeNull();
  });
});
