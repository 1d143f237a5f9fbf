import 'server-only';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import { type Histories, historiesOf } from '@/lib/domain/history/histories-of';
import { getReleaseId } from '@/lib/queries/release';
import { releaseContext } from '@/lib/queries/release-context';

/** The history of each indicator of the establishment of a page; empty while there is no release. */
export async function getHistories({ measurements }: EstablishmentPage): Promise<Histories> {
  const releaseId = await getReleaseId();
  if (releaseId === null) return new Map();
  const { uncertaintyOf } = await releaseContext(releaseId);
  return historiesOf(measurements, uncertaintyOf);
}
