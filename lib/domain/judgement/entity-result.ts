import type { Measurement } from '@/lib/domain/measurement';
import type { SiteContext } from './context';

/** True of a result of the whole legal entity, seen from one of its small attached structures: it is shown, and judges nobody. */
export function isOfEntityAlone({ filedUnder }: Measurement, { isAnnex }: Pick<SiteContext, 'isAnnex'>): boolean {
  return isAnnex && filedUnder !== null;
}
