import type { SiteContext } from '@/lib/domain/judgement/context';
import type { Measurement } from '@/lib/domain/measurement';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { itemsOf, type Profile, profileOf } from '@/lib/domain/profile/profile-of';
import { readMeasurements } from '@/lib/release-state/read-measurements';
import { inSnapshot } from '@/lib/release-state/snapshot';
import { serveRelease } from '@/tests/setup/serve-release';

export interface Visited {
  finess: string;
  measurements: readonly Measurement[];
  context: SiteContext;
  profile: Profile;
  items: readonly ProfileItem[];
}

/** Every site of the newest release that has a result or an absence, read as its page reads it. */
export async function visitSites() {
  const state = await serveRelease();
  const { directory, contextOf, summary } = state;
  const owners = directory.entries.map(({ identity, ...entry }) => ({ finess: identity.finess, ...entry }));
  const found = await inSnapshot(summary, (db) => readMeasurements(db, state, owners));
  const sites = directory.entries.flatMap(({ identity }): Visited[] => {
    const measurements = found.get(identity.finess) ?? [];
    if (measurements.length === 0) return [];
    const context = contextOf(identity);
    const profile = profileOf(measurements, context);
    return [{ finess: identity.finess, measurements, context, profile, items: profile.flatMap(itemsOf) }];
  });
  return { state, directory, sites };
}
