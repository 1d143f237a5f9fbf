import { describe, expect, it } from 'vitest';
import { isNewNumber, type NewNumberLikeness } from '@/lib/domain/identity/judge-new-number';

const NOTHING: NewNumberLikeness = {
  name: 0,
  ownName: 0,
  namesTown: false,
  sameEntity: false,
  samePlace: false,
  isOnlyPublic: false,
};

describe('isNewNumber', () => {
  it.each<[string, Partial<NewNumberLikeness>, boolean]>([
    ['one name alone', { name: 0.87, ownName: 0.87 }, false],
    ['one name at one address', { name: 0.87, ownName: 0.87, samePlace: true }, true],
    ['one name and one entity, without the town', { name: 0.87, ownName: 0.87, sameEntity: true }, true],
    ['the town and the same words', { namesTown: true, name: 1 }, true],
    ['the town and the only public hospital in it', { namesTown: true, isOnlyPublic: true }, true],
    ['the town, one entity and one name', { namesTown: true, sameEntity: true, name: 0.53, ownName: 0.75 }, true],
    ['the town alone', { namesTown: true, name: 0.55, ownName: 0.37 }, false],
    ['one entity alone', { sameEntity: true, ownName: 0.6 }, false],
    ['the only public hospital of a town that is not named', { isOnlyPublic: true }, false],
    ['nothing', {}, false],
  ])('%s', (_, likeness, expected) => {
    expect(isNewNumber({ ...NOTHING, ...likeness })).toBe(expected);
  });
});
