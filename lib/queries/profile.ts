import 'server-only';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import { type Profile, profileOf } from '@/lib/domain/profile/profile-of';
import { getReleaseId } from '@/lib/queries/release';
import { siteContext } from '@/lib/queries/release-context';

/** What can be said of the establishment of a page, by theme; empty while there is no release. */
export async function getProfile(page: EstablishmentPage): Promise<Profile> {
  const releaseId = await getReleaseId();
  return releaseId === null ? [] : profileOf(page.measurements, await siteContext(releaseId, page));
}
