import { expect, it } from 'vitest';
import { addToGroup, groupBy } from '@/lib/domain/groups';

it('groups keep the order of their items, and of their keys', () => {
  expect([...groupBy(['aa', 'b', 'ac', 'bd'], (word) => word[0])]).toEqual([
    ['a', ['aa', 'ac']],
    ['b', ['b', 'bd']],
  ]);
  expect(groupBy([], () => 'a').size).toBe(0);
});

it('an item is added in place', () => {
  const first = [1];
  const groups = new Map([['a', first]]);
  addToGroup(groups, 'a', 2);
  addToGroup(groups, 'b', 3);
  expect(groups.get('a')).toBe(first);
  expect([...groups]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
});
