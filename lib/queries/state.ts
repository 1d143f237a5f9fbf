import { AsyncLocalStorage } from 'node:async_hooks';
import { cache } from 'react';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { stateOf } from '@/lib/release-state/states';

/** Key of the release that this process answers from by itself, without Next. */
const answered = new AsyncLocalStorage<string | undefined>();

/**
 * The state this request is answered from: the one it was pinned to when it came in, so that a page never mixes two releases.
 * Null while the database holds no release. Throws Unavailable when this process does not hold the state.
 */
export const getState = cache(async (): Promise<ReleaseState | null> => {
  return stateOf(answered.getStore() ?? (await keyFromNext()));
});

/** Loaded when a page asks: outside Next there is none to ask. */
async function keyFromNext(): Promise<string | undefined> {
  const { headers } = await import('next/headers');
  return (await headers()).get(RELEASE_HEADER) ?? undefined;
}

/** Answers from the release of this key, as a request of Next's with its header would. */
export function answeringFrom<Answer>(key: string | undefined, answer: () => Promise<Answer>): Promise<Answer> {
  return answered.run(key, answer);
}
