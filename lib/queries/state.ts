import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { stateOf } from '@/lib/release-state/states';

/** Key of the release that is answered from. */
const answered = new AsyncLocalStorage<string | undefined>();

/**
 * The state this request is answered from: the one it was pinned to when it came in, so that an answer never mixes two releases.
 * Null while the database holds no release. Throws Unavailable when this process does not hold the state.
 */
export async function getState(): Promise<ReleaseState | null> {
  return stateOf(answered.getStore());
}

/** Answers from the release of this key, by default the current one. */
export function answeringFrom<Answer>(key: string | undefined, answer: () => Promise<Answer>): Promise<Answer> {
  return answered.run(key, answer);
}
