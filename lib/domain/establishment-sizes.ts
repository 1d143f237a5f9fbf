import { SIZES, type SizeCode } from './establishment';

/** Table and column of the SAE behind each size, with the kind of unit for critical care. Several codes are added up. */
export const SIZE_SOURCES: Readonly<Record<SizeCode, readonly string[]>> = {
  'beds-medicine': ['MCO.LIT_MED'],
  'beds-surgery': ['MCO.LIT_CHI'],
  'beds-obstetrics': ['MCO.LIT_OBS'],
  'beds-smr': ['SSR.LIT'],
  'beds-psychiatry': ['PSY.CAP_HTP'],
  'beds-usld': ['USLD.LIT'],
  'beds-resuscitation': ['REA.LIT.REAADU'],
  'beds-resuscitation-child': ['REA.LIT.REAENF', 'REA.LIT.REAPEDREC'],
  'beds-intensive-cardiac': ['REA.LIT.USIC'],
  'beds-intensive-stroke': ['REA.LIT.SIUNV'],
  'beds-intensive-other': ['REA.LIT.AUTSI'],
  // The sum of the three above, kept by the import where they are not told apart.
  'beds-intensive': ['REA.LIT.SITOT'],
  'beds-continuous': ['REA.LIT.SURVADU'],
  'beds-continuous-child': ['REA.LIT.SURVENF'],
  'beds-neonatology': ['PERINAT.LIT_NEO_HSI'],
  'beds-neonatal-intensive': ['PERINAT.LIT_SIN'],
  'beds-neonatal-resuscitation': ['PERINAT.LIT_REA'],
  'places-medicine': ['MCO.PLA_MED'],
  'places-surgery': ['MCO.PLA_CHI'],
  'places-obstetrics': ['MCO.PLA_OBS'],
  'places-smr': ['SSR.PLA'],
  'places-psychiatry': ['PSY.CAP_HDJ'],
  'places-had': ['HAD.PLATOT'],
  births: ['PERINAT.ENFANTS'],
  deliveries: ['PERINAT.ACCUN', 'PERINAT.ACCMU'],
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
 * Sizes above zero, in reading order, from the newest survey that has them: the file writes 0 and blank alike for an
 * activity the site does not have. Deliveries are told where births are blank.
 */
export function sizesOf<R extends SizeRecord>(records: readonly R[]): readonly SizeSum<R>[] {
  const sizes = SIZES.flatMap((code) => {
    const told = records.filter((record) => SIZE_SOURCES[code].includes(record.code) && record.value > 0);
    const newest = Math.max(...told.map((record) => record.campaign ?? 0));
    const parts = told.filter((record) => (record.campaign ?? 0) === newest);
    const [first] = parts;
    return first ? [{ code, value: parts.reduce((sum, part) => sum + part.value, 0), record: first }] : [];
  });
  const hasBirths = sizes.some(({ code }) => code === 'births');
  return sizes.filter(({ code }) => code !== 'deliveries' || !hasBirths);
}
