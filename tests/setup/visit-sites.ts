import type { SiteContext } from '@/lib/domain/judgement/context';
import type { Measurement } from '@/lib/domain/measurement';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { itemsOf, type Profile, profileOf } from '@/lib/domain/profile/profile-of';
import { directoryOf } from '@/lib/queries/directory';
import { measurementsBySite } from '@/lib/queries/establishment-measurements';
import { releaseFiles } from '@/lib/queries/establishment-sources';
import { siteContexts } from '@/lib/queries/release-context';

export interface Visited {
  finess: string;
  measurements: readonly Measurement[];
  context: SiteContext;
  profile: Profile;
  items: readonly ProfileItem[];
}

/** Every site of a release that has a result or an absence, read as its page reads it. */
export async function visitSites(release: number) {
  const [directory, files, contextOf] = await Promise.all([directoryOf(release), releaseFiles(release), siteContexts(release)]);
  const owners = directory.entries.map(({ identity, ...entry }) => ({ finess: identity.finess, ...entry }));
  const found = await measurementsBySite(owners, files);
  const sites = directory.entries.flatMap(({ identity }): Visited[] => {
    const measurements = found.get(identity.finess) ?? [];
    if (measurements.length === 0) return [];
    const context = contextOf(identity);
    const profile = profileOf(measurements, context);
    return [{ finess: identity.finess, measurements, context, profile, items: profile.flatMap(itemsOf) }];
  });
  return { directory, sites };
}
