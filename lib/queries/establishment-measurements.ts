import 'server-only';
import { prisma } from '@/lib/db/client';
import type { Measurement as Row } from '@/lib/db/generated/client';
import { ABSENCES, type Evolution, INTERVAL_ORIGINS, type Measurement, type Obligation } from '@/lib/domain/measurement';
import type { ReleaseFiles } from './establishment-sources';

const EVOLUTIONS: readonly Evolution[] = ['decrease', 'stable', 'increase', 'not-computable'];
const OBLIGATIONS: readonly Obligation[] = ['mandatory', 'optional'];

/** All results of one site in one release, newest campaign first, one per indicator and campaign. */
export async function measurementsOf(finess: string, files: ReleaseFiles): Promise<readonly Measurement[]> {
  return (await measurementsBySite([finess], files)).get(finess) ?? [];
}

/** The same for several sites, in one reading. */
export async function measurementsBySite(
  finess: readonly string[],
  files: ReleaseFiles,
): Promise<ReadonlyMap<string, readonly Measurement[]>> {
  const rows = await prisma().measurement.findMany({
    where: { finess: { in: [...finess] }, sourceFileId: { in: [...files.ids] } },
  });
  const bySite = new Map<string, Row[]>(finess.map((site) => [site, []]));
  for (const row of rows) bySite.get(row.finess)?.push(row);
  return new Map([...bySite].map(([site, own]) => [site, oneByCampaign(own, files)]));
}

function oneByCampaign(rows: readonly Row[], files: ReleaseFiles): readonly Measurement[] {
  const byKey = new Map<string, Measurement>();
  for (const row of rows) {
    const key = `${row.indicator} ${row.campaign}`;
    const known = byKey.get(key);
    const next = toMeasurement(row, files);
    // Two files may tell the same campaign (a legacy one and the current one): the one that has a value is kept.
    if (!known || (known.status !== 'scored' && next.status === 'scored')) byKey.set(key, next);
  }
  return [...byKey.values()].sort((a, b) => b.campaign - a.campaign || a.indicator.localeCompare(b.indicator));
}

export function toMeasurement(row: Row, files: Pick<ReleaseFiles, 'provenance'>): Measurement {
  const base = {
    indicator: row.indicator,
    campaign: row.campaign,
    obligation: OBLIGATIONS.find((obligation) => obligation === row.obligation) ?? null,
    evolution: EVOLUTIONS.find((evolution) => evolution === row.evolution) ?? null,
    filedUnder: null,
    provenance: files.provenance(row.sourceFileId, row.line, row.campaign),
  };
  if (row.status !== 'scored') return { ...base, status: ABSENCES.find((reason) => reason === row.status) ?? 'not-published' };
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
  const origin = INTERVAL_ORIGINS.find((known) => known === row.intervalOrigin);
  if (!origin || origin === 'none' || row.lower === null || row.upper === null) return null;
  return { lower: row.lower, upper: row.upper, origin };
}
