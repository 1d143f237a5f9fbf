import { SIZES, type SizeCode } from '@/lib/domain/establishment';

/** Table and column of the SAE behind each size. Several codes are added up. */
export const SIZE_SOURCES: Readonly<Record<SizeCode, readonly string[]>> = {
  'beds-medicine': ['MCO.LIT_MED'],
  'beds-surgery': ['MCO.LIT_CHI'],
  'beds-obstetrics': ['MCO.LIT_OBS'],
  'beds-smr': ['SSR.LIT'],
  'beds-psychiatry': ['PSY.CAP_HTP'],
  'beds-usld': ['USLD.LIT'],
  'beds-intensive-care': ['REA.LIT'],
  'places-mco': ['MCO.PLA_MCO'],
  births: ['PERINAT.ENFANTS'],
  'emergency-visits': ['URGENCES.PASSU'],
};

export interface SizeSum<R> {
  code: SizeCode;
  value: number;
  /** The first record behind the figure: where to look it up. */
  record: R;
}

interface SizeRecord {
  code: string;
  value: number;
  /** Year of the survey. */
  campaign: number | null;
}

/**
 * Sizes above zero, in reading order, from the newest survey that has them:
 * the file writes 0 and blank alike for an activity the site does not have.
 */
export function sizesOf<R extends SizeRecord>(records: readonly R[]): readonly SizeSum<R>[] {
  return SIZES.flatMap((code) => {
    const told = records.filter((record) => SIZE_SOURCES[code].includes(record.code) && record.value > 0);
    const newest = Math.max(...told.map((record) => record.campaign ?? 0));
    const parts = told.filter((record) => (record.campaign ?? 0) === newest);
    const [first] = parts;
    return first ? [{ code, value: parts.reduce((sum, part) => sum + part.value, 0), record: first }] : [];
  });
}
