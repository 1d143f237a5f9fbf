import { ACTIVITIES, type Activity } from '@/lib/domain/declared-care';
import { INDICATORS, SECTORS, type Sector } from '@/lib/domain/indicators/catalogue';

/** SAE codes (table.column, any of them non-zero) that show a sector. */
const SECTOR_SIGNS: Record<Sector, readonly string[]> = {
  // FILTRE.MED alone also flags the sessions of dialysis and radiotherapy units.
  MCO: ['FILTRE.HEB_MED', 'FILTRE.HEB_CHIR', 'FILTRE.HEB_PERINAT', 'MCO.LIT_MCO', 'MCO.PLA_MED', 'MCO.PLA_OBS', 'MCO.SEJHP_MED'],
  CA: ['FILTRE.CHIRAMBU', 'MCO.PLA_CHI'],
  SMR: ['FILTRE.HEB_SSR', 'FILTRE.SSR', 'SSR.LIT', 'SSR.PLA'],
  PSY: ['FILTRE.HEB_PSY', 'FILTRE.PSY', 'PSY.CAP_HTP', 'PSY.CAP_HDJ'],
  HAD: ['FILTRE.HAD', 'HAD.PLATOT'],
  DIALYSE: ['FILTRE.IRC', 'DIALYSE.CAPA', 'DIALYSE.NBPAT'],
  USLD: ['FILTRE.HEB_SLD', 'USLD.LIT'],
};

const ACTIVITY_SIGNS: Record<Activity, readonly string[]> = {
  MEDECINE: ['FILTRE.HEB_MED', 'MCO.LIT_MED', 'MCO.PLA_MED', 'MCO.SEJHP_MED'],
  CHIRURGIE: ['FILTRE.HEB_CHIR', 'MCO.LIT_CHI', 'MCO.SEJHC_CHI'],
  // HEB_PERINAT also flags neonatology, and centres that follow pregnancies without beds.
  OBSTETRIQUE: ['MCO.LIT_OBS', 'MCO.PLA_OBS', 'MCO.SEJHC_OBS'],
  URGENCES: ['FILTRE.URG', 'URGENCES.AUTSU', 'URGENCES.AUTGEN', 'URGENCES.AUTPED'],
  SMUR: ['FILTRE.SMURSAMU'],
  // A mother looks for births: eight sites of 2023 have obstetric beds and none. Births may be blank beside deliveries.
  MATERNITE: ['PERINAT.ENFANTS', 'PERINAT.ACCUN', 'PERINAT.ACCMU'],
  // FILTRE.REA flags all critical care, twice as many sites as have resuscitation beds.
  REANIMATION: ['REA.LIT.REAADU', 'REA.LIT.REAENF', 'REA.LIT.REAPEDREC'],
  // FILTRE.BLOC also flags rooms for endoscopy alone.
  BLOC: ['BLOCS.SALCHIR', 'BLOCS.SALOBS'],
  CHIMIOTHERAPIE: ['FILTRE.CHIMIO'],
  RADIOTHERAPIE: ['FILTRE.RTH'],
  NEUROCHIRURGIE: ['FILTRE.NEUROCHIR'],
  CHIRURGIE_CARDIAQUE: ['FILTRE.CHIRCAR'],
  CHIRURGIE_CANCER: ['FILTRE.CHIRCANCER'],
  GREFFE: ['FILTRE.GREFFE'],
  GRANDS_BRULES: ['FILTRE.BRULE'],
  SOINS_PALLIATIFS: ['FILTRE.PALIA', 'FILTRE.EMSP'],
  DOULEUR: ['FILTRE.DOULEUR'],
  // FILTRE.IVGAMP flags both alike.
  IVG: ['PERINAT.IVG'],
  AMP: ['PERINAT.AMP'],
};

/** Sectors of the categories of FINESS whose sites SAE lists without asking each of them what it does. */
const CATEGORY_SECTORS: Readonly<Record<string, Sector>> = {
  ...{
    '156': 'PSY',
    '161': 'PSY',
    '292': 'PSY',
    '366': 'PSY',
    '412': 'PSY',
    '415': 'PSY',
    '425': 'PSY',
    '430': 'PSY',
    '444': 'PSY',
  },
  '362': 'USLD',
};

/** What shows the fields of care of one site. */
export interface SectorSigns {
  /** Non-zero SAE codes, of the newest survey. */
  codes: ReadonlySet<string>;
  /** Indicators it has results in: since that survey, or ever when SAE says nothing of what it does. */
  indicators: readonly string[];
  categoryCode: string | null;
}

/** Sectors of a site, in reading order. Its category speaks only where SAE does not. */
export function sectorsOf({ codes, indicators, categoryCode }: SectorSigns): Sector[] {
  const shown = new Set<Sector>(SECTORS.filter((sector) => SECTOR_SIGNS[sector].some((sign) => codes.has(sign))));
  for (const code of indicators) {
    const indicator = INDICATORS[code];
    // Hand-rub use outside psychiatry is counted over several sectors at once.
    if (indicator && (indicator.family !== 'icsha' || indicator.sector === 'PSY')) shown.add(indicator.sector);
  }
  const byCategory = codes.size === 0 ? CATEGORY_SECTORS[categoryCode ?? ''] : undefined;
  if (byCategory) shown.add(byCategory);
  return SECTORS.filter((sector) => shown.has(sector));
}

/** Activities shown by the site's SAE codes, in reading order. */
export function activitiesOf(signs: ReadonlySet<string>): Activity[] {
  return ACTIVITIES.filter((activity) => ACTIVITY_SIGNS[activity].some((sign) => signs.has(sign)));
}
