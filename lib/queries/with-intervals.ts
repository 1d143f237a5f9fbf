import 'server-only';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import { withIntervals } from '@/lib/domain/uncertainty/with-intervals';
import { getReleaseId } from '@/lib/queries/release';
import { releaseContext } from '@/lib/queries/release-context';

/** The same page, each of its results with the interval it can have; as it is while there is no release. */
export async function getWithIntervals(page: EstablishmentPage): Promise<EstablishmentPage> {
  const releaseId = await getReleaseId();
  if (releaseId === null) return page;
  const { uncertaintyOf } = await releaseContext(releaseId);
  return { ...page, measurements: withIntervals(page.measurements, uncertaintyOf) };
}
