import { describe, expect, it } from 'vitest';
import { peerGroup, sizeGroup } from '@/lib/domain/comparison/size-group';

describe('sizeGroup', () => {
  it.each([
    [0, 'no-beds'],
    [1, 'small'],
    [99, 'small'],
    [100, 'medium'],
    [299, 'medium'],
    [300, 'large'],
    [2500, 'large'],
  ])('%i beds', (beds, group) => {
    expect(sizeGroup(beds)).toBe(group);
  });
});

describe('peerGroup', () => {
  it('adds up the beds, and neither day places nor intensive care nor births', () => {
    const sizes = [
      { code: 'beds-medicine', value: 60 },
      { code: 'beds-psychiatry', value: 39 },
      { code: 'beds-resuscitation', value: 12 },
      { code: 'places-medicine', value: 20 },
      { code: 'births', value: 900 },
    ] as const;
    expect(peerGroup('public', sizes)).toEqual({ ownership: 'public', size: 'small' });
  });

  it('knows a day clinic without beds from a site nothing is known of', () => {
    expect(peerGroup('private-forprofit', [{ code: 'places-medicine', value: 20 }])).toEqual({
      ownership: 'private-forprofit',
      size: 'no-beds',
    });
    expect(peerGroup('private-forprofit', [])).toBeNull();
    expect(peerGroup(null, [{ code: 'beds-smr', value: 20 }])).toBeNull();
  });
});
