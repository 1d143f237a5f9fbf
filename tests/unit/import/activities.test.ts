import { describe, expect, it } from 'vitest';
import { activitiesOf, sectorsOf } from '@/lib/import/release/activities';

describe('sectorsOf', () => {
  it.each([
    [[], []],
    [['FILTRE.HEB_MED'], ['MCO']],
    [
      ['MCO.LIT_MCO', 'MCO.PLA_CHI'],
      ['MCO', 'CA'],
    ],
    [['SSR.LIT'], ['SMR']],
    [['PSY.CAP_HDJ'], ['PSY']],
    [['HAD.PLATOT'], ['HAD']],
    [['DIALYSE.NBPAT'], ['DIALYSE']],
    [['USLD.LIT'], ['USLD']],
    [
      ['USLD.LIT', 'FILTRE.HEB_PSY', 'FILTRE.HEB_CHIR'],
      ['MCO', 'PSY', 'USLD'],
    ],
  ])('%j shows %j', (signs, sectors) => {
    expect(sectorsOf({ codes: new Set(signs), indicators: [], categoryCode: null })).toEqual(sectors);
  });

  it('is shown by results in an indicator of the sector too, not by one counted over several', () => {
    const shown = (...indicators: string[]) => sectorsOf({ codes: new Set(), indicators, categoryCode: null });
    expect(shown('esatis-48h-mco')).toEqual(['MCO']);
    expect(shown('esatis-ca')).toEqual(['CA']);
    expect(shown('esatis-ssr', 'dpa_qls_ssr')).toEqual(['SMR']);
    expect(shown('ias_icsha_v3_psy')).toEqual(['PSY']);
    expect(shown('ias_icsha_v3_mhs', 'unheard-of')).toEqual([]);
  });

  it('is shown by the category only where SAE does not ask the site', () => {
    expect(sectorsOf({ codes: new Set(), indicators: [], categoryCode: '156' })).toEqual(['PSY']);
    expect(sectorsOf({ codes: new Set(), indicators: [], categoryCode: '362' })).toEqual(['USLD']);
    expect(sectorsOf({ codes: new Set(['SSR.LIT']), indicators: [], categoryCode: '292' })).toEqual(['SMR']);
    expect(sectorsOf({ codes: new Set(), indicators: [], categoryCode: '355' })).toEqual([]);
  });

  it('takes no dialysis unit for medicine, and no day surgery for full stays', () => {
    const shown = (...codes: string[]) => sectorsOf({ codes: new Set(codes), indicators: [], categoryCode: null });
    expect(shown('FILTRE.MED', 'FILTRE.IRC')).toEqual(['DIALYSE']);
    expect(shown('FILTRE.CHIRAMBU', 'MCO.PLA_CHI', 'MCO.PLA_MCO')).toEqual(['CA']);
  });
});

describe('activitiesOf', () => {
  it.each<[string, string[], string[]]>([
    ['beds of its own', ['MCO.LIT_MED'], ['MEDECINE']],
    ['a flag', ['FILTRE.HEB_CHIR', 'FILTRE.CHIMIO'], ['CHIRURGIE', 'CHIMIOTHERAPIE']],
    ['obstetric beds without a birth', ['MCO.LIT_OBS', 'PERINAT.LIT_OBS', 'FILTRE.HEB_PERINAT'], ['OBSTETRIQUE']],
    ['births', ['PERINAT.ENFANTS'], ['MATERNITE']],
    ['deliveries where births are blank', ['PERINAT.ACCUN'], ['MATERNITE']],
    ['intensive care that is not resuscitation', ['FILTRE.REA', 'REA.LIT.USIC', 'REA.LIT.SURVADU', 'REA.LIT'], []],
    ['resuscitation', ['REA.LIT.REAENF'], ['REANIMATION']],
    ['rooms for endoscopy alone', ['FILTRE.BLOC'], []],
    ['rooms for surgery', ['FILTRE.BLOC', 'BLOCS.SALCHIR'], ['BLOC']],
    ['abortions and assisted reproduction, each by its acts', ['FILTRE.IVGAMP', 'PERINAT.AMP'], ['AMP']],
  ])('reads %s', (_, codes, activities) => {
    expect(activitiesOf(new Set(codes))).toEqual(activities);
  });

  it('lists activities in reading order, each once', () => {
    const signs = new Set(['BLOCS.SALCHIR', 'URGENCES.AUTSU', 'FILTRE.URG', 'PERINAT.ENFANTS']);
    expect(activitiesOf(signs)).toEqual(['URGENCES', 'MATERNITE', 'BLOC']);
  });
});
