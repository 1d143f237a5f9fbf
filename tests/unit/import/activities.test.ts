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
      ['USLD.LIT', 'FILTRE.HEB_PSY', 'FILTRE.MED'],
      ['MCO', 'PSY', 'USLD'],
    ],
  ])('%j shows %j', (signs, sectors) => {
    expect(sectorsOf(new Set(signs))).toEqual(sectors);
  });

  it('is shown by the survey of the sector too, not by one that covers several', () => {
    expect(sectorsOf(new Set(['esatis-48h-mco']))).toEqual(['MCO']);
    expect(sectorsOf(new Set(['esatis-ca']))).toEqual(['CA']);
    expect(sectorsOf(new Set(['esatis-ssr']))).toEqual(['SMR']);
    expect(sectorsOf(new Set(['iqss', 'certification-sites']))).toEqual([]);
  });
});

describe('activitiesOf', () => {
  it('lists activities in reading order, each once', () => {
    const signs = new Set(['FILTRE.BLOC', 'URGENCES.AUTSU', 'FILTRE.URG', 'MCO.LIT_OBS']);
    expect(activitiesOf(signs)).toEqual(['URGENCES', 'MATERNITE', 'BLOC']);
    expect(activitiesOf(new Set(['MCO.LIT_MED']))).toEqual([]);
  });
});
