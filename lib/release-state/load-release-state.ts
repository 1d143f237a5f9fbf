import type { ReleaseContext, SiteContext } from '@/lib/domain/judgement/context';
import type { Directory } from '@/lib/search/directory-columns';
import { search } from '@/lib/search/search';
import { NO_FILTERS } from '@/lib/search/search-filters';
import { mapPayload } from './map-payload';
import { readAlerts } from './read-alerts';
import { readDetail } from './read-detail';
import { readDirectory } from './read-directory';
import { readDispersions } from './read-dispersions';
import { readEstimates } from './read-estimates';
import { readFilers } from './read-filers';
import { readFiles } from './read-files';
import { readJudgement } from './read-judgement';
import { readLinks } from './read-links';
import { type Means, readMeans } from './read-means';
import type { OwnedSite } from './read-measurements';
import { readNational } from './read-national';
import { type PeerGroups, peerKey, readPeerGroups } from './read-peer-groups';
import type { KnownSite, ReleaseState } from './release-state';
import { inSnapshot } from './snapshot';

const PATIENCE = { timeout: 120_000 };
const SUMMARY = { id: true, key: true, createdAt: true, isFictional: true } as const;

/** Reads everything a process keeps of a release, in one snapshot. Throws Unavailable when the database does not hold it. */
export function loadReleaseState(release: { id: number; key: string }): Promise<ReleaseState> {
  return inSnapshot(
    release,
    async (db): Promise<ReleaseState> => {
      const { id } = release;
      const row = await db.release.findUniqueOrThrow({ where: { id }, select: SUMMARY });
      const summary = { ...row, createdAt: row.createdAt.toISOString() };
      const files = await readFiles(db, id);
      const filers = await readFilers(db, id);
      const peers = await readPeerGroups(db, files);
      const means = await readMeans(db, files, peers);
      const estimates = await readEstimates(db, id);
      const context = await readJudgement(db, files, { summary, estimates, means });
      const directory = await readDirectory(db, summary, files);
      return {
        ...{ summary, files, filers, peers, estimates, directory },
        detail: await readDetail(db, summary),
        national: await readNational(db, files),
        links: await readLinks(db, id),
        dispersions: await readDispersions(db, id),
        contextOf: siteContexts(context, means, peers),
        alerts: await readAlerts(db, { files, filers }, numbersOf(directory)),
        map: mapPayload(directory, search(directory, NO_FILTERS).positions),
      };
    },
    PATIENCE,
  );
}

/** The same context, seen from each site. */
function siteContexts(context: ReleaseContext, means: Means, groups: PeerGroups) {
  return ({ finess, kind, regionCode }: KnownSite): SiteContext => {
    const peers = groups.get(finess);
    const keys = { country: null, region: regionCode, like: peers ? peerKey(peers) : null };
    return {
      ...{ ...context, isAnnex: kind === 'annex' },
      meanFor: (scope, indicator, campaign) => means.find(scope, keys[scope], indicator, campaign),
    };
  };
}

/** Every number that results may be filed under. */
function numbersOf({ entries, entities }: Directory): readonly OwnedSite[] {
  const sites = entries.map(({ identity, legalEntityFiness, formerEntities }) => ({
    ...{ finess: identity.finess, legalEntityFiness, formerEntities },
  }));
  return [...sites, ...[...entities.keys()].map((finess) => ({ finess, legalEntityFiness: null, formerEntities: [] }))];
}
