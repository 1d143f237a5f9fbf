import { cache } from 'react';
import { Unavailable } from '@/lib/db/unavailable';
import { ACTIVITIES } from '@/lib/domain/declared-care';
import type { Establishment } from '@/lib/domain/establishment';
import { type SiteFindings, siteFindings } from '@/lib/domain/site-findings';
import { readMeasurements } from '@/lib/release-state/read-measurements';
import { inSnapshot } from '@/lib/release-state/snapshot';
import { neighboursOf } from './site-neighbours';
import { readSiteProcedures } from './site-procedures';
import { readSizes } from './site-sizes';
import { getState } from './state';

/** A hospital, whole: what the files tell of it and what can be said of that. */
export interface Hospital extends Omit<SiteFindings, 'measurements' | 'references'> {
  site: Establishment;
}

/**
 * The hospital of a number, read once per request; null when the release does not know it. Throws Unavailable when the
 * release knows it and the database cannot tell it.
 */
export const getEstablishment = cache(async (finess: string): Promise<Hospital | null> => {
  const state = await getState();
  const entry = state?.directory.entries[state.directory.byFiness.get(finess) ?? -1];
  if (!state || !entry) return null;
  const { files, summary } = state;
  const { row, procedures, published, sizes } = await inSnapshot(summary, async (db) => ({
    row: await db.establishment.findUnique({ where: { releaseId_finess: { releaseId: summary.id, finess } } }),
    procedures: await readSiteProcedures(db, files, finess),
    published: (await readMeasurements(db, state, [{ ...entry, finess }])).get(finess) ?? [],
    sizes: await readSizes(db, files, finess),
  }));
  if (!row) throw new Unavailable(`Site ${finess} is missing from release ${summary.key}.`);
  const context = state.contextOf(entry.identity);
  const { measurements, references, ...findings } = siteFindings(published, context);
  const { address, phone, officialName, otherNames, lastSeenYear, lastSeenSourceId } = row;
  const site: Establishment = {
    ...entry.identity,
    ...{ officialName, address, phone, otherNames, sizes, procedures, measurements, references },
    ...neighboursOf(state, entry),
    releasedOn: context.releasedOn,
    activities: ACTIVITIES.filter((activity) => row.activities.includes(activity)),
    lastSeen:
      lastSeenYear === null || lastSeenSourceId === null
        ? null
        : { year: lastSeenYear, dataset: files.datasetOf(lastSeenSourceId) },
    identityProvenance: files.provenance(row.identitySourceId, row.identityLine),
  };
  return { site, ...findings };
});
