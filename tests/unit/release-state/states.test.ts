import { beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '@/lib/db/unavailable';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { currentKey, flipTo, holdState, NO_RELEASE, pinState, stateOf } from '@/lib/release-state/states';

/** The holder looks at the key alone. */
const state = (key: string) => ({ summary: { key } }) as ReleaseState;
const serve = (key: string) => {
  const pin = holdState(state(key));
  flipTo(key);
  pin.leave();
};
const isHeld = (key: string) => {
  try {
    return stateOf(key)?.summary.key === key;
  } catch (error) {
    expect(error).toBeInstanceOf(Unavailable);
    return false;
  }
};

describe('the states a process holds', () => {
  beforeEach(() => {
    // Two flips leave nothing of the test before.
    for (const key of ['x', 'y', NO_RELEASE])
      if (key === NO_RELEASE) flipTo(key);
      else serve(key);
  });

  it('are none before the first release', () => {
    expect(currentKey()).toBe(NO_RELEASE);
    expect(stateOf()).toBeNull();
    pinState().leave();
  });

  it('are the current one and the one before', () => {
    for (const key of ['a', 'b', 'c']) serve(key);
    expect(stateOf()?.summary.key).toBe('c');
    expect(['a', 'b', 'c'].filter(isHeld)).toEqual(['b', 'c']);
  });

  it('keep one as long as a request is pinned to it, and no longer', () => {
    serve('a');
    const [first, second] = [pinState(), pinState()];
    for (const key of ['b', 'c', 'd']) serve(key);
    first.leave();
    first.leave();
    expect(['a', 'b', 'c', 'd'].filter(isHeld)).toEqual(['a', 'c', 'd']);
    second.leave();
    expect(['a', 'b', 'c', 'd'].filter(isHeld)).toEqual(['c', 'd']);
  });

  it('answer nobody from a state that is loaded and not flipped to, unless asked for it by its key', () => {
    serve('a');
    const pin = holdState(state('b'));
    expect(stateOf()?.summary.key).toBe('a');
    expect(pinState().key).toBe('a');
    expect(stateOf('b')?.summary.key).toBe('b');
    pin.leave();
    expect(isHeld('b')).toBe(false);
  });

  it('go back to none when the database holds no release any more', () => {
    serve('a');
    flipTo(NO_RELEASE);
    expect(stateOf()).toBeNull();
    expect(isHeld('a')).toBe(true);
  });
});
