import { describe, expect, it } from 'vitest';
import { departmentOfCommune } from '@/lib/domain/geography/department';
import { composeAddress } from '@/lib/import/normalise/address';
import { communeCode } from '@/lib/import/normalise/commune-code';
import { departmentCode } from '@/lib/import/normalise/department-code';
import { finessOwnership, saeOwnership } from '@/lib/import/normalise/establishment-status';
import { parseMonth } from '@/lib/import/normalise/month';
import { normalisePhone } from '@/lib/import/normalise/phone';
import { normalisePostcode } from '@/lib/import/normalise/postcode';
import { regionCode } from '@/lib/import/normalise/region';
import { readRoutingLine } from '@/lib/import/normalise/routing-line';
import { normaliseTown } from '@/lib/import/normalise/town';

describe('communeCode', () => {
  it.each([
    ['01451', '01451'],
    ['2A004', '2A004'],
    ['9D411', '97411'],
    ['9F606', '97606'],
    ['9E502', '97502'],
    ['9J613', '98613'],
    // Saint-Martin and Saint-Barthélemy, no longer in Guadeloupe
    ['9A127', '97801'],
    ['97123', '97701'],
    // What a spreadsheet leaves of them
    ['1451', '01451'],
    ['1451.0', '01451'],
    ['2a 004', '2A004'],
    ['9d411', '97411'],
    ['29', null],
    ['451', null],
    ['9Z411', null],
    ['', null],
  ])('%s', (raw, expected) => expect(communeCode(raw)).toBe(expected));

  it.each([
    ['01451', '01'],
    ['2A004', '2A'],
    ['97411', '974'],
    ['97801', '978'],
    ['98613', '986'],
  ])('department of %s', (code, expected) => expect(departmentOfCommune(code)).toBe(expected));
});

describe('departmentCode', () => {
  it.each([
    ['1', '01'],
    ['2b', '2B'],
    ['9A', '971'],
    ['9J', '986'],
    ['974', '974'],
    ['1.0', '01'],
    ['20', null],
    ['97', null],
    ['99', null],
    ['00', null],
    ['ZZ', null],
    ['', null],
  ])('%s', (raw, expected) => expect(departmentCode(raw)).toBe(expected));
});

describe('postcode, phone, town, month', () => {
  it('restores lost zeros', () => {
    expect(normalisePostcode('1000')).toBe('01000');
    expect(normalisePostcode('97490')).toBe('97490');
    expect(normalisePostcode('1000.0')).toBe('01000');
    expect(normalisePostcode('01 000')).toBe('01000');
    expect(normalisePostcode('F-67000')).toBe('67000');
    expect(normalisePostcode('100')).toBeNull();
    expect(normalisePostcode('0')).toBeNull();
    expect(regionCode('1')).toBe('01');
    expect(regionCode('84')).toBe('84');
    expect(regionCode('99')).toBeNull();
    expect(normalisePhone('474454647')).toBe('0474454647');
    expect(normalisePhone('04 74 45 46 47')).toBe('0474454647');
    expect(normalisePhone('47445464')).toBeNull();
  });

  it('drops the CEDEX of a town', () => {
    expect(normaliseTown('NICE CEDEX 2')).toBe('NICE');
    expect(normaliseTown('ST  DENIS CEDEX')).toBe('ST DENIS');
    expect(normaliseTown('')).toBeNull();
  });

  it.each([
    ['Grasse cedex', 'Grasse'],
    ['TROYES CÉDEX 9', 'TROYES'],
    ['NANTES CEDEX01', 'NANTES'],
    ['NANTES CDX 1', 'NANTES'],
    ['ANGERS  02', 'ANGERS'],
    ['PARIS 15E ARRONDISSEMENT', 'PARIS'],
    ['LYON 1ER ARRONDISSEMENT', 'LYON'],
    ['CEDEX 9', null],
    ['CEDEXVILLE', 'CEDEXVILLE'],
  ])('town of "%s"', (raw, expected) => expect(normaliseTown(raw)).toBe(expected));

  it.each([
    ['01440 VIRIAT', '01440', 'VIRIAT'],
    ['1000 BOURG EN BRESSE', '01000', 'BOURG EN BRESSE'],
    ['97306 CAYENNE CEDEX', '97306', 'CAYENNE'],
    ['01 000 BOURG', '01000', 'BOURG'],
    ['BOURG EN BRESSE', null, 'BOURG EN BRESSE'],
    ['', null, null],
  ])('routing line "%s"', (raw, postcode, town) => expect(readRoutingLine(raw)).toEqual({ postcode, town }));

  it('reads a month in both forms', () => {
    expect([parseMonth('09-Septembre'), parseMonth('9'), parseMonth('12')]).toEqual([9, 9, 12]);
    expect([parseMonth('13'), parseMonth('0'), parseMonth('Mai'), parseMonth('')]).toEqual([null, null, null, null]);
  });
});

describe('composeAddress', () => {
  const blank = { number: '', streetType: '', street: '', complement: '' };
  it.each([
    [{ ...blank, number: '900', streetType: 'RTE', street: 'DE PARIS' }, '900 ROUTE DE PARIS'],
    [{ ...blank, number: '6 B', streetType: 'R', street: 'X' }, '6 BIS RUE X'],
    [{ ...blank, number: '12', suffix: 'T', streetType: 'AV', street: 'X' }, '12 TER AVENUE X'],
    [{ ...blank, number: '14-16', streetType: 'GRAND RUE', street: '' }, '14-16 GRAND RUE'],
    [{ ...blank, number: '0', street: 'LE BOURG', complement: 'SITE B' }, 'SITE B, LE BOURG'],
    [blank, null],
  ])('%o', (parts, expected) => expect(composeAddress(parts)).toBe(expected));
});

describe('ownership', () => {
  it('reads the SAE codes', () => {
    expect(saeOwnership('1', '1')).toEqual({ ownership: 'public', isEspic: false });
    expect(saeOwnership('2', '0')).toEqual({ ownership: 'private-forprofit', isEspic: false });
    expect(saeOwnership('3', '6')).toEqual({ ownership: 'private-nonprofit', isEspic: true });
    expect(saeOwnership('3', '')).toEqual({ ownership: 'private-nonprofit', isEspic: null });
    expect(saeOwnership('', '')).toEqual({ ownership: null, isEspic: null });
    expect(saeOwnership('4', '0')).toBeUndefined();
  });

  it('concludes nothing from a site outside the public hospital service', () => {
    expect(finessOwnership('1', 'Etablissement public de santé').ownership).toBe('public');
    expect(finessOwnership('6', "Etablissement de santé privé d'intérêt collectif")).toEqual({
      ownership: 'private-nonprofit',
      isEspic: true,
    });
    expect(finessOwnership('0', 'Non concerné')).toEqual({ ownership: null, isEspic: null });
    expect(finessOwnership('', '')).toEqual({ ownership: null, isEspic: null });
  });
});
