import { SURVEYS } from '@/lib/domain/indicators/catalogue';

/**
 * Indicators that ask the same question of other patients: another survey, another sector, another version. A site that has
 * one and not the other is refused with that reason, which says more than "no result".
 */
const SAME_QUESTION: readonly (readonly string[])[] = [
  SURVEYS,
  ...['welcome', 'discharge', 'recommend'].map((question) => SURVEYS.map((survey) => `${survey}-${question}`)),
  ['esatis-ca-care', 'esatis-ssr-care'],
  ['esatis-48h-mco-meals', 'esatis-ssr-meals'],
  ['dpa_qls_v2_mco', 'ca_qls_v2_mco', 'dpa_qls_ssr'],
  ['dpa_pcd_mco', 'dpa_pcd_ssr'],
  ['ias_icsha_v4', 'ias_icsha_v3_mhs', 'ias_icsha_v3_psy'],
];

/** The other indicators that ask the same question, nearest first. Symmetric. */
export function askingTheSame(code: string): readonly string[] {
  return (SAME_QUESTION.find((group) => group.includes(code)) ?? []).filter((other) => other !== code);
}
