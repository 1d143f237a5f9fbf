import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { stateOf } from '@/lib/release-state/states';

/**
 * The state this request is answered from: the one it was pinned to when it came in, so that a page never mixes two releases.
 * Null while the database holds no release. Throws Unavailable when this process does not hold the state.
 */
export const getState = cache(async (): Promise<ReleaseState | null> => {
  return stateOf((await headers()).get(RELEASE_HEADER) ?? undefined);
});
