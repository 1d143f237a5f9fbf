import { loadReleaseState } from '@/lib/release-state/load-release-state';
import { flipTo, holdState, NO_RELEASE } from '@/lib/release-state/states';
import type { NewestRelease } from '@/lib/server/newest-release';

/**
 * Sends readers to a release: it is loaded whole and its first pages are made while readers are still answered from the one
 * before. Null: the database holds none. Throws, with nothing changed, when the release cannot be read.
 */
export async function bringIn(release: NewestRelease | null, warm: (key: string) => Promise<void>): Promise<void> {
  if (release === null) return flipTo(NO_RELEASE);
  const pin = holdState(await loadReleaseState(release));
  try {
    await warm(release.key);
    flipTo(release.key);
  } finally {
    pin.leave();
  }
}
