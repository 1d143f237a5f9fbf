import { latestRelease } from '@/lib/release-state/latest-release';
import { loadReleaseState } from '@/lib/release-state/load-release-state';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { flipTo, holdState } from '@/lib/release-state/states';

/** Loads the newest release of DATABASE_URL and answers from it, as the portal does. */
export async function serveRelease(): Promise<ReleaseState> {
  const release = await latestRelease();
  if (!release) throw new Error('There is no release to serve.');
  const state = await loadReleaseState(release);
  holdState(state);
  flipTo(state.summary.key);
  return state;
}
