import type { Site } from './model';
import { Random } from './random';

const ACUTE = new Set(['101', '106', '109', '114', '122', '128', '129', '131', '355', '365', '697']);

/** Sites the survey of stays over 48 hours concerns. */
export function stayPanel(sites: readonly Site[], campaign: number): Site[] {
  return present('48h', campaign, sites, ({ category, activities, beds }) => {
    if (!ACUTE.has(category)) return false;
    return activities.has('HEB_CHIR') || beds.obstetrics > 0 || beds.medicine >= 120;
  });
}

export function daySurgeryPanel(sites: readonly Site[], campaign: number): Site[] {
  return present('ca', campaign, sites, ({ activities }) => activities.has('CHIRAMBU'));
}

export function rehabilitationPanel(sites: readonly Site[], campaign: number): Site[] {
  return present(
    'ssr',
    campaign,
    sites,
    ({ finess, activities }) => activities.has('HEB_SSR') && new Random(`ssr-panel:${finess}`).chance(0.68),
  );
}

/** A few sites open, close or merge between two campaigns. */
function present(survey: string, campaign: number, sites: readonly Site[], isConcerned: (site: Site) => boolean): Site[] {
  return sites.filter((site) => isConcerned(site) && new Random(`${survey}:${campaign}:${site.finess}:panel`).chance(0.975));
}
