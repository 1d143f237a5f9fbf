import type { Facts } from '@/lib/import/facts';
import { ownershipOfType } from '@/lib/import/normalise/ownership';
import { isOutsideRegions, normaliseRegion } from '@/lib/import/normalise/region';
import type { SiteRow } from './site-rows';

export type SiteRecordFact = Facts['siteRecord'][number];

/**
 * What a HAS result file says of the site itself: name, region and, where the file has a `type`, category and ownership.
 * Null when the row has no name: its results stay, but it cannot introduce an establishment.
 * The legal entity is not read: the column e-Satis calls "finess" is not reliably it.
 */
export function siteRecord({ finess, cells }: SiteRow, nameColumn: string): SiteRecordFact | null {
  const label = cells.text('region');
  const regionCode = normaliseRegion(label, finess);
  if (regionCode === null && !isOutsideRegions(label)) {
    cells.warn('region-unknown', 'region');
  }
  const name = cells.text(nameColumn);
  if (name === '') {
    cells.warn('name-missing-here', nameColumn);
    return null;
  }
  const type = cells.text('type');
  return {
    finess,
    line: cells.line,
    name,
    regionCode,
    categoryLabel: type === '' ? null : type,
    ownership: ownershipOfType(type),
  };
}
