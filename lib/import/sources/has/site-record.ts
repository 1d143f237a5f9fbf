import { readFiness } from '@/lib/domain/finess';
import type { Facts } from '@/lib/import/facts';
import { ownershipOfType } from '@/lib/import/normalise/ownership';
import { isOutsideRegions, normaliseRegion } from '@/lib/import/normalise/region';
import type { SiteRow } from './row-reader';

export type SiteRecordFact = Facts['siteRecord'][number];

/**
 * What a HAS result file says of the site itself: name, region and, where the file has a `type`, category and ownership.
 * Null when the row has no name: its results stay, but it cannot introduce an establishment.
 * `entityColumn` is the number the hospital is paid under. Where it is not the site's own it is the legal entity of that
 * year: on 98 % of e-Satis rows the one SAE gives, on the others one that has merged since.
 */
export function siteRecord({ finess, cells }: SiteRow, nameColumn: string, entityColumn: string): SiteRecordFact | null {
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
  const entity = readFiness(cells.text(entityColumn));
  return {
    finess,
    line: cells.line,
    name,
    regionCode,
    legalEntityFiness: entity === finess ? null : entity,
    categoryLabel: type === '' ? null : type,
    ownership: ownershipOfType(type),
  };
}
