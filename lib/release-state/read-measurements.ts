import type { Measurement as Row } from '@/lib/db/generated/client';
import { oneOf } from '@/lib/domain/code';
import { groupBy } from '@/lib/domain/groups';
import {
  ABSENCES,
  EVOLUTIONS,
  type FilingEntity,
  INTERVAL_ORIGINS,
  type Measurement,
  OBLIGATIONS,
} from '@/lib/domain/measurement';
import type { Filers } from './read-filers';
import type { ReleaseFiles } from './read-files';
import type { Reader } from './snapshot';

/** A site, the legal entity that runs it and those it had before. */
export interface OwnedSite {
  finess: string;
  legalEntityFiness: string | null;
  formerEntities: readonly string[];
}

/** What a release knows of the origin of results. */
interface Origins {
  files: ReleaseFiles;
  filers: Filers;
}

/**
 * All results of each site, newest campaign first, one per indicator and campaign. Where it has no row of its own, the row
 * its legal entity (else the one it had before) is given for all its sites, with `filedUnder` set.
 */
export async function readMeasurements(
  db: Reader,
  { files, filers }: Origins,
  sites: readonly OwnedSite[],
): Promise<ReadonlyMap<string, readonly Measurement[]>> {
  const owners = ({ legalEntityFiness, formerEntities }: OwnedSite) =>
    [legalEntityFiness ?? '', ...formerEntities].flatMap((number) => filers.get(number) ?? []);
  const numbers = sites.flatMap((site) => [site.finess, ...owners(site).map(({ finess }) => finess)]);
  const rows = await db.measurement.findMany({
    where: { finess: { in: [...new Set(numbers)] }, sourceFileId: { in: [...files.ids] } },
  });
  const byNumber = groupBy(rows, ({ finess }) => finess);
  const filedUnder = (number: string, entity: FilingEntity | null) =>
    oneByCampaign((byNumber.get(number) ?? []).map((row) => toMeasurement(row, files, entity)));
  return new Map(
    sites.map((site) => {
      const filed = owners(site)
        .reverse()
        .flatMap((entity) => [...filedUnder(entity.finess, entity)]);
      // The last one of a key stays: the site's own.
      const all = new Map([...filed, ...filedUnder(site.finess, null)]);
      return [site.finess, [...all.values()].sort(newestFirst)];
    }),
  );
}

/** By indicator and campaign. */
function oneByCampaign(measurements: readonly Measurement[]): ReadonlyMap<string, Measurement> {
  const byKey = new Map<string, Measurement>();
  for (const next of measurements) {
    const key = `${next.indicator} ${next.campaign}`;
    const known = byKey.get(key);
    // Two files may tell the same campaign (a legacy one and the current one): the one that has a value is kept.
    if (!known || (known.status !== 'scored' && next.status === 'scored')) byKey.set(key, next);
  }
  return byKey;
}

function newestFirst(a: Measurement, b: Measurement): number {
  return b.campaign - a.campaign || a.indicator.localeCompare(b.indicator);
}

function toMeasurement(row: Row, files: Pick<ReleaseFiles, 'provenance'>, filedUnder: FilingEntity | null): Measurement {
  const base = {
    indicator: row.indicator,
    campaign: row.campaign,
    obligation: oneOf(OBLIGATIONS, row.obligation),
    evolution: oneOf(EVOLUTIONS, row.evolution),
    filedUnder,
    provenance: files.provenance(row.sourceFileId, row.line, row.campaign),
  };
  if (row.status !== 'scored') return { ...base, status: oneOf(ABSENCES, row.status) };
  return {
    ...base,
    status: 'scored',
    value: row.value,
    publicValue: row.publicValue,
    class: row.class,
    n: row.n,
    interval: intervalOf(row),
    observed: row.observed,
    expected: row.expected,
    isAlert: row.isAlert,
  };
}

function intervalOf(row: Row) {
  const origin = oneOf(INTERVAL_ORIGINS, row.intervalOrigin);
  if (origin === 'none' || row.lower === null || row.upper === null) return null;
  return { lower: row.lower, upper: row.upper, origin };
}
