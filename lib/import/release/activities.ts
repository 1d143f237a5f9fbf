import { ACTIVITIES, type Activity, SECTORS } from '@/lib/domain/establishment';
import type { Sector } from '@/lib/domain/indicators/catalogue';

/** SAE codes (table.column, any of them non-zero) that show a sector; a result of the survey of a sector shows it too. */
const SECTOR_SIGNS: Record<Sector, readonly string[]> = {
  MCO: ['FILTRE.HEB_MED', 'FILTRE.HEB_CHIR', 'FILTRE.HEB_PERINAT', 'FILTRE.MED', 'MCO.LIT_MCO', 'esatis-48h-mco'],
  CA: ['FILTRE.CHIRAMBU', 'MCO.PLA_CHI', 'esatis-ca'],
  SMR: ['FILTRE.HEB_SSR', 'FILTRE.SSR', 'SSR.LIT', 'SSR.PLA', 'esatis-ssr'],
  PSY: ['FILTRE.HEB_PSY', 'FILTRE.PSY', 'PSY.CAP_HTP', 'PSY.CAP_HDJ'],
  HAD: ['FILTRE.HAD', 'HAD.PLATOT'],
  DIALYSE: ['FILTRE.IRC', 'DIALYSE.CAPA', 'DIALYSE.NBPAT'],
  USLD: ['FILTRE.HEB_SLD', 'USLD.LIT'],
};

const ACTIVITY_SIGNS: Record<Activity, readonly string[]> = {
  URGENCES: ['FILTRE.URG', 'URGENCES.AUTSU', 'URGENCES.AUTGEN'],
  SMUR: ['FILTRE.SMURSAMU'],
  // HEB_PERINAT also flags neonatology and birth centres without births: a mother looks for births.
  MATERNITE: ['PERINAT.ENFANTS', 'PERINAT.LIT_OBS', 'MCO.LIT_OBS'],
  // FILTRE.REA flags all critical care, twice as many sites as have resuscitation beds.
  REANIMATION: ['REA.LIT.REAADU', 'REA.LIT.REAENF', 'REA.LIT.REAPEDREC'],
  BLOC: ['FILTRE.BLOC'],
  CHIMIOTHERAPIE: ['FILTRE.CHIMIO'],
  RADIOTHERAPIE: ['FILTRE.RTH'],
  NEUROCHIRURGIE: ['FILTRE.NEUROCHIR'],
  CHIRURGIE_CARDIAQUE: ['FILTRE.CHIRCAR'],
  CHIRURGIE_CANCER: ['FILTRE.CHIRCANCER'],
  GREFFE: ['FILTRE.GREFFE'],
  GRANDS_BRULES: ['FILTRE.BRULE'],
  SOINS_PALLIATIFS: ['FILTRE.PALIA', 'FILTRE.EMSP'],
  DOULEUR: ['FILTRE.DOULEUR'],
  IVG_AMP: ['FILTRE.IVGAMP'],
};

/** Sectors shown by the site's SAE codes and surveys, in reading order. */
export function sectorsOf(signs: ReadonlySet<string>): Sector[] {
  return SECTORS.filter((sector) => SECTOR_SIGNS[sector].some((sign) => signs.has(sign)));
}

/** Activities shown by the site's SAE codes, in reading order. */
export function activitiesOf(signs: ReadonlySet<string>): Activity[] {
  return ACTIVITIES.filter((activity) => ACTIVITY_SIGNS[activity].some((sign) => signs.has(sign)));
}
