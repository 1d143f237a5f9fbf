import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { Filers } from './read-filers';
import type { ReleaseFiles } from './read-files';
import { type OwnedSite, readMeasurements } from './read-measurements';
import type { Reader } from './snapshot';

export type Alerts = ReadonlyMap<string, readonly ScoredMeasurement[]>;

/** HAS's alerts that stand at each of these sites, as its own page tells them. Sites without one are left out. */
export async function readAlerts(
  db: Reader,
  origins: { files: ReleaseFiles; filers: Filers },
  sites: readonly OwnedSite[],
): Promise<Alerts> {
  const flagged = await flaggedNumbers(db, origins.files);
  const concerned = sites.filter(({ finess, legalEntityFiness, formerEntities }) =>
    [finess, legalEntityFiness ?? '', ...formerEntities].some((number) => flagged.has(number)),
  );
  const measurements = await readMeasurements(db, origins, concerned);
  return new Map(
    [...measurements].flatMap(([finess, results]) => {
      const alerts = standingAlerts(results);
      return alerts.length === 0 ? [] : [[finess, alerts] as const];
    }),
  );
}

/** Numbers with a flag in any collection: few, so that most sites need no further reading. */
async function flaggedNumbers(db: Reader, { ids }: ReleaseFiles): Promise<ReadonlySet<string>> {
  const rows = await db.measurement.findMany({
    where: { sourceFileId: { in: [...ids] }, OR: [{ isAlert: true }, { class: 'worse' }] },
    select: { finess: true },
  });
  return new Set(rows.map(({ finess }) => finess));
}
