import 'server-only';
import { prisma } from '@/lib/db/client';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { getReleaseId } from '@/lib/queries/release';
import { measurementsBySite, type OwnedSite } from './establishment-measurements';
import { releaseFiles } from './establishment-sources';
import { memoByRelease } from './release-memo';

/** HAS's alerts that stand at each of these sites, as its own page tells them. Sites without one are left out. */
export async function standingAlertsOf(sites: readonly OwnedSite[]): Promise<ReadonlyMap<string, readonly ScoredMeasurement[]>> {
  const releaseId = await getReleaseId();
  if (releaseId === null) return new Map();
  const flagged = await flaggedNumbers(releaseId);
  const concerned = sites.filter(({ finess, legalEntityFiness, formerEntities }) =>
    [finess, legalEntityFiness ?? '', ...formerEntities].some((number) => flagged.has(number)),
  );
  if (concerned.length === 0) return new Map();
  const measurements = await measurementsBySite(concerned, await releaseFiles(releaseId));
  return new Map(
    [...measurements].flatMap(([finess, results]) => {
      const alerts = standingAlerts(results);
      return alerts.length === 0 ? [] : [[finess, alerts] as const];
    }),
  );
}

/** Numbers with a flag in any collection: few, so that most lists of sites need no further reading. */
function flaggedNumbers(releaseId: number): Promise<ReadonlySet<string>> {
  return memoByRelease('flagged-numbers', releaseId, async () => {
    const { ids } = await releaseFiles(releaseId);
    const rows = await prisma().measurement.findMany({
      where: { sourceFileId: { in: [...ids] }, OR: [{ isAlert: true }, { class: 'worse' }] },
      select: { finess: true },
    });
    return new Set(rows.map(({ finess }) => finess));
  });
}
