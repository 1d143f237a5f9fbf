import type { ActivityTable } from './activity-table';

/** Intensive-care units SITOT is the sum of. */
const SITOT_PARTS = ['USIC', 'SIUNV', 'AUTSI'];

/**
 * What is kept of each SAE table: beds and places on 31 December, stays, days and visits of the year.
 * Staff, opening hours and the cryptic columns of the forms are left out: nothing on the portal rests on them.
 */
export const ACTIVITY_TABLES: readonly ActivityTable[] = [
  {
    dataset: 'sae-filtre',
    table: 'FILTRE',
    areFlags: true,
    // INIT: what was expected before the site answered.
    only: { column: 'STATUT', value: 'DECLA', ignored: ['INIT'] },
    columns: {
      HEB_MED: 'full stays in medicine',
      HEB_CHIR: 'full stays in surgery',
      HEB_PERINAT: 'full stays in perinatal care',
      HEB_PSY: 'full stays in psychiatry',
      HEB_SSR: 'full stays in rehabilitation',
      HEB_SLD: 'long-term care',
      CHIRAMBU: 'day surgery',
      PSY: 'psychiatry',
      CHIMIO: 'chemotherapy',
      RTH: 'radiotherapy',
      IRC: 'dialysis',
      IVGAMP: 'abortion or assisted reproduction',
      HAD: 'hospital at home',
      URG: 'emergency department',
      SMURSAMU: 'mobile emergency teams',
      BLOC: 'operating theatres',
      REA: 'critical care',
      NEUROCHIR: 'neurosurgery',
    },
    optionalColumns: {
      MED: 'medicine by day or session',
      SSR: 'rehabilitation by day',
      CPP: 'perinatal centre without births',
      DOULEUR: 'pain clinic',
      PALIA: 'palliative care',
      EMSP: 'mobile palliative team',
      IMAG: 'imaging',
      TELEMED: 'telemedicine',
      CARDIO_INT: 'interventional cardiology',
      NEURO_INT: 'interventional neuroradiology',
      CHIRCANCER: 'cancer surgery',
      CHIRCAR: 'heart surgery',
      GREFFE: 'transplants',
      BRULE: 'severe burns',
    },
  },
  {
    dataset: 'sae-mco',
    table: 'MCO',
    columns: {
      LIT_MED: 'beds, medicine',
      LIT_CHI: 'beds, surgery',
      LIT_OBS: 'beds, obstetrics',
      LIT_MCO: 'beds, all three',
      SEJHC_MED: 'full stays, medicine',
      SEJHC_CHI: 'full stays, surgery',
      SEJHC_OBS: 'full stays, obstetrics',
      SEJHC_MCO: 'full stays, all three',
      JOU_MCO: 'days of full stays, all three',
      PLA_MED: 'day places, medicine',
      PLA_CHI: 'day places, surgery',
      PLA_OBS: 'day places, obstetrics',
      PLA_MCO: 'day places, all three',
      SEJHP_MED: 'day stays, medicine',
      SEJHP_CHI: 'day stays, surgery',
      SEJHP_MCO: 'day stays, all three',
    },
  },
  {
    dataset: 'sae-perinat',
    table: 'PERINAT',
    columns: {
      LIT_OBS: 'beds, obstetrics',
      LIT_NEO_HSI: 'beds, neonatology without intensive care',
      LIT_SIN: 'beds, neonatal intensive care',
      LIT_REA: 'beds, neonatal resuscitation',
      SALTRAV: 'labour rooms',
      ACCUN: 'single deliveries',
      ACCMU: 'multiple deliveries',
      SEJCES: 'stays with caesarean section',
      ENFANTS: 'children born',
    },
    optionalColumns: { IVG: 'abortions', AMP: 'attempts of assisted reproduction' },
  },
  { dataset: 'sae-urgences', table: 'URGENCES', columns: { AUTSU: 'authorised', AUTGEN: 'general', AUTPED: 'paediatric' } },
  {
    dataset: 'sae-urgences',
    table: 'URGENCES2',
    prefix: 'URGENCES',
    columns: { PASSU: 'visits of the year' },
    optionalColumns: { LIT_UHCD: 'short-stay beds' },
    breakdown: { column: null, values: ['GEN', 'PED'], counts: () => true },
  },
  {
    dataset: 'sae-ssr',
    table: 'SSR',
    columns: { LIT: 'beds', PLA: 'day places', SEJHC: 'full stays', JOUHC: 'days of full stays', JOUHP: 'days in day care' },
    breakdown: { column: 'GDE', counts: (value) => value === 'SSR_TOT' },
  },
  {
    dataset: 'sae-psy',
    table: 'PSY',
    columns: {
      CAP_HTP: 'beds, full-time hospitalisation',
      CAP_HDJ: 'day places',
      CAP_HDN: 'night places',
      SEJ_HTP: 'full stays',
      JOU_HTP: 'days of full stays',
      VEN_HDJ: 'day visits',
    },
    // TOT is the sum of general, infant-juvenile and prison psychiatry.
    breakdown: { column: 'DIS', counts: (value, present) => value === 'TOT' || !present.has('TOT') },
  },
  {
    dataset: 'sae-blocs',
    table: 'BLOCS',
    columns: {
      SALTOT: 'operating rooms',
      SALCHIR: 'rooms for surgery',
      SALAMBU: 'rooms kept for day surgery',
      SALOBS: 'rooms, obstetrics',
    },
  },
  {
    dataset: 'sae-rea',
    table: 'REA',
    columns: { LIT: 'beds of critical care: resuscitation, intensive and continuous care', JOU: 'days' },
    // SITOT repeats the intensive-care units it sums.
    breakdown: {
      column: 'UNI',
      counts: (value, present) => value !== 'SITOT' || !SITOT_PARTS.some((part) => present.has(part)),
      // Resuscitation, intensive care and continuous care are three levels: fewer than half of the sites have the first.
      apart: ['REAADU', 'REAENF', 'REAPEDREC', ...SITOT_PARTS, 'SITOT', 'SURVADU', 'SURVENF'],
    },
  },
  { dataset: 'sae-usld', table: 'USLD', columns: { LIT: 'beds', JOU: 'days', ENT: 'admissions' } },
  {
    dataset: 'sae-had',
    table: 'HAD',
    columns: { PLATOT: 'places', SEJ_HAD: 'stays', JOU_HAD: 'days', FIL_HAD: 'patients' },
  },
  {
    dataset: 'sae-cancero',
    table: 'CANCERO',
    // The form's other columns have no published meaning here; these two equal the flags CHIMIO and RTH on every site.
    columns: { CANCERO_A1: 'gives chemotherapy', CANCERO_A2: 'gives radiotherapy' },
  },
  {
    dataset: 'sae-dialyse',
    table: 'DIALYSE',
    columns: { CAPA: 'stations', NBPAT: 'patients on 31 December', SEAN: 'sessions of the year' },
    // TOT holds other questions; VACAN is holiday dialysis, for patients counted elsewhere.
    breakdown: { column: 'DIALY', counts: (value) => value !== 'TOT' && value !== 'VACAN' },
  },
];
