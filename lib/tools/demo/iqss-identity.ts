import type { Site } from './model';
import { regionLabel } from './region-labels';
import { saeName } from './sae-name';

/** Name, region and type columns. The 2020 file names Mayotte apart. */
export function iqssIdentity(site: Site, campaign: number): [name: string, region: string, type: string] {
  const { region } = site.place.commune;
  return [saeName(site.name), region === '06' && campaign === 2020 ? 'Mayotte' : regionLabel(region), iqssType(site)];
}

/** Type of establishment as the IQSS files label it. */
function iqssType({ entity }: Site): string {
  const { key } = entity.family;
  if (key === 'cancer') return 'CLCC';
  if (key === 'chu' || key === 'giant') return 'CHU';
  if (entity.ownership === 1) return 'CH';
  if (entity.ownership === 2) return 'Privé';
  return entity.isEspic ? 'PSPH/EBNL' : 'Privé non lucratif';
}
