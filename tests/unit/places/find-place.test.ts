import { describe, expect, it } from 'vitest';
import { findPlace } from '@/lib/places/find-place';
import { listPlaces } from '@/lib/places/list-places';
import { placeLabel } from '@/lib/places/place';
import { buildPlaceIndex } from '@/lib/places/place-index';
import { AREA_NAMES, GAZETTEER } from '@/tests/unit/search/directory-fixture';

const index = buildPlaceIndex(GAZETTEER, new Map(), AREA_NAMES);
const codeOf = (near: string) => findPlace(index, near)?.place?.communeCode ?? null;

describe('findPlace', () => {
  it.each([
    ['grenoble', '38185'],
    ['38100', '38185'],
    ['38100 Grenoble', '38185'],
    ['st etienne', '42218'],
    ['ST-ÉTIENNE', '42218'],
    ['mans', '72181'],
    ['Le Mans', '72181'],
    ['Saint-Denis', '97411'],
    ['Saint-Denis (93)', '93066'],
    ['Saint-Denis, Seine-Saint-Denis', '93066'],
    ['saint denis 93', '93066'],
    ['saint denis (la réunion)', '97411'],
    ['saint denis 93200', '93066'],
    ['Paris', '75056'],
    ['Paris 14', '75114'],
    ['paris 14e', '75114'],
    ['ajacc', '2A004'],
    ['2a004', '2A004'],
    ['grenobel', '38185'],
    ['aix', '13001'],
    ['zzzz', null],
    ['99999', null],
    ['', null],
  ])('reads "%s" as %s', (near, code) => {
    expect(codeOf(near)).toBe(code);
  });

  it('never reads a number as an INSEE code', () => {
    expect(findPlace(index, '38185')).toBeNull();
    expect(findPlace(index, '93066')).toBeNull();
  });

  it.each([
    ['38043', '38185', 'cedex'],
    ['38047', '38185', 'cedex'],
    ['93205', '93066', 'cedex'],
    // Between two numbers of Grenoble
    ['38045', '38185', 'kin'],
    ['beaumont en artois', '62427', 'part'],
    ['henin lietard', '62427', 'part'],
    ['grenob', '38185', 'close'],
    ['grenoble', '38185', 'exact'],
  ])('says how it read "%s"', (near, code, how) => {
    expect(findPlace(index, near)).toMatchObject({ place: { communeCode: code }, reading: { how } });
  });

  it('reads no number that has kin on one side only', () => {
    expect(findPlace(index, '38200')).toBeNull();
    expect(findPlace(index, '93211')).toBeNull();
  });

  it('offers the other places of that name', () => {
    expect(findPlace(index, 'Saint-Denis')?.others.map(placeLabel)).toEqual(['Saint-Denis (93)']);
  });

  it('reads back the label of every place', () => {
    for (const place of GAZETTEER.communes.values()) expect(codeOf(placeLabel(place))).toBe(place.code);
  });

  it('does not turn a word of care into a town', () => {
    expect(findPlace(index, 'hanche')).toBeNull();
    expect(codeOf('hanches')).toBe('28100');
  });
});

describe('areas', () => {
  it.each([
    ['la réunion', 'region', ['04'], []],
    ['Réunion', 'region', ['04'], []],
    ['bretagne', 'region', ['53'], []],
    ['isère', 'department', [], ['38']],
    ['974', 'department', [], ['974']],
    ['Alsace', 'former-region', [], ['67', '68']],
  ])('reads "%s" as a %s', (near, kind, regions, departments) => {
    expect(findPlace(index, near)).toMatchObject({ place: null, area: { kind, regions, departments } });
  });

  it('offers the village that has the name of a region', () => {
    expect(findPlace(index, 'la réunion')?.others.map(placeLabel)).toEqual(['Réunion (47)']);
    expect(codeOf('Réunion (47)')).toBe('47222');
  });
});

it('listPlaces begins with the likeliest', () => {
  const labels = (typed: string) => listPlaces(index, typed, 5).places.map(placeLabel);
  expect(labels('saint')).toEqual(['Saint-Étienne (42)', 'Saint-Denis (974)', 'Saint-Denis (93)']);
  expect(labels('hanche')).toEqual([]);
  expect(labels('g')).toEqual([]);
  expect(listPlaces(index, 'la réunion', 5).area?.regions).toEqual(['04']);
});
