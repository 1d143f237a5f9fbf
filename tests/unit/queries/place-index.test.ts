import { describe, expect, it } from 'vitest';
import { buildPlaceIndex, findPlace, listPlaces, placeLabel } from '@/lib/queries/place-index';
import { COMMUNES } from './directory-fixture';

const index = buildPlaceIndex(COMMUNES, []);
const codeOf = (near: string) => findPlace(index, near)?.place.communeCode ?? null;

describe('findPlace', () => {
  it.each([
    ['grenoble', '38185'],
    ['38100', '38185'],
    ['38100 Grenoble', '38185'],
    ['38185', '38185'],
    ['st etienne', '42218'],
    ['ST-ÉTIENNE', '42218'],
    ['mans', '72181'],
    ['Le Mans', '72181'],
    ['Saint-Denis', '97411'],
    ['Saint-Denis (93)', '93066'],
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

  it('offers the other places of that name', () => {
    expect(findPlace(index, 'Saint-Denis')?.others.map(placeLabel)).toEqual(['Saint-Denis (93)']);
  });

  it('reads back the label of every place', () => {
    for (const place of index.byCode.values()) expect(codeOf(placeLabel(place))).toBe(place.communeCode);
  });
});

it('listPlaces begins with the likeliest', () => {
  expect(listPlaces(index, 'saint', 5).map(placeLabel)).toEqual(['Saint-Étienne (42)', 'Saint-Denis (974)', 'Saint-Denis (93)']);
  expect(listPlaces(index, 'g', 5)).toEqual([]);
});
