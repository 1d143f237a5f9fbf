import { describe, expect, it } from 'vitest';
import { coveredGroups, type KnownNumber } from '@/lib/domain/identity/coverage';

const known = (group: string, count: number, enough = 0.5): KnownNumber[] =>
  Array.from({ length: count }, (_, index) => ({ finess: `${group}-${index}`, group, enough }));
const lists =
  (...numbers: readonly string[]) =>
  (finess: string) =>
    numbers.includes(finess);

describe('coveredGroups', () => {
  it('needs enough of a group, and at least one', () => {
    const all = [...known('01', 4), ...known('975', 1), ...known('cmp', 10, 0.9)];
    expect([...coveredGroups(all, lists('01-0', '01-1'))]).toEqual(['01']);
    expect([...coveredGroups(all, lists('01-0'))]).toEqual([]);
    expect([...coveredGroups(all, lists(...known('cmp', 8).map(({ finess }) => finess)))]).toEqual([]);
    expect([...coveredGroups(all, lists(...known('cmp', 9).map(({ finess }) => finess)))]).toEqual(['cmp']);
  });

  it('says nothing of groups nobody else knows', () => {
    expect(coveredGroups([], lists('01-0')).size).toBe(0);
  });
});
