import { grouped } from './grouped';
import type { TwinRelease } from './releases';
import type { Tables } from './tables';

const BEDS = ['MCO.LIT_MED', 'MCO.LIT_CHI', 'MCO.LIT_OBS', 'SSR.LIT', 'PSY.CAP_HTP', 'USLD.LIT'];

/** Every size shown, with the columns of SAE it adds up, in reading order. */
const SIZES: readonly (readonly [string, ...string[]])[] = [
  ['beds-medicine', 'MCO.LIT_MED'],
  ['beds-surgery', 'MCO.LIT_CHI'],
  ['beds-obstetrics', 'MCO.LIT_OBS'],
  ['beds-smr', 'SSR.LIT'],
  ['beds-psychiatry', 'PSY.CAP_HTP'],
  ['beds-usld', 'USLD.LIT'],
  ['beds-resuscitation', 'REA.LIT.REAADU'],
  ['beds-resuscitation-child', 'REA.LIT.REAENF', 'REA.LIT.REAPEDREC'],
  ['beds-intensive-cardiac', 'REA.LIT.USIC'],
  ['beds-intensive-stroke', 'REA.LIT.SIUNV'],
  ['beds-intensive-other', 'REA.LIT.AUTSI'],
  ['beds-intensive', 'REA.LIT.SITOT'],
  ['beds-continuous', 'REA.LIT.SURVADU'],
  ['beds-continuous-child', 'REA.LIT.SURVENF'],
  ['beds-neonatology', 'PERINAT.LIT_NEO_HSI'],
  ['beds-neonatal-intensive', 'PERINAT.LIT_SIN'],
  ['beds-neonatal-resuscitation', 'PERINAT.LIT_REA'],
  ['places-medicine', 'MCO.PLA_MED'],
  ['places-surgery', 'MCO.PLA_CHI'],
  ['places-obstetrics', 'MCO.PLA_OBS'],
  ['places-smr', 'SSR.PLA'],
  ['places-psychiatry', 'PSY.CAP_HDJ'],
  ['places-had', 'HAD.PLATOT'],
  ['births', 'PERINAT.ENFANTS'],
  ['deliveries', 'PERINAT.ACCUN', 'PERINAT.ACCMU'],
  ['emergency-visits', 'URGENCES.PASSU'],
];

export type ActivityRow = Tables['activity_record'];

/** The activity of each site in the newest year of each survey. */
export function activityIn({ all, rows }: TwinRelease): Map<string, ActivityRow[]> {
  const files = new Map(all('source_file').map((file) => [file.id, file]));
  const held = rows('activity_record');
  const used = new Set(held.map((row) => row.source_file_id));
  const isNewest = (id: number) => {
    const file = files.get(id);
    return [...used].every((other) => {
      const { dataset, campaign } = files.get(other) ?? {};
      return dataset !== file?.dataset || (campaign ?? 0) <= (file?.campaign ?? 0);
    });
  };
  const newest = new Set([...used].filter(isNewest));
  return grouped(
    held.filter((row) => newest.has(row.source_file_id)),
    ({ finess }) => finess,
  );
}

export function bedsIn(rows: readonly ActivityRow[]): number {
  let beds = 0;
  for (const { code, value } of rows) if (BEDS.includes(code)) beds += value;
  return beds;
}

/** Sizes above zero; deliveries only where births are not told. `rows` are those behind the figure. */
export function sizesIn(rows: readonly ActivityRow[]) {
  const sizes = SIZES.flatMap(([code, ...columns]) => {
    const parts = rows.filter((row) => columns.includes(row.code) && row.value > 0);
    const value = parts.reduce((sum, part) => sum + part.value, 0);
    return value > 0 ? [{ code, value, rows: parts }] : [];
  });
  const hasBirths = sizes.some(({ code }) => code === 'births');
  return hasBirths ? sizes.filter(({ code }) => code !== 'deliveries') : sizes;
}

/** Ownership and number of beds, where both are known: SAE must tell some size of the site. */
export function groupOf(ownership: string | null, rows: readonly ActivityRow[]) {
  if (ownership === null || sizesIn(rows).length === 0) return undefined;
  const beds = bedsIn(rows);
  const size = beds >= 300 ? 'large' : beds >= 100 ? 'medium' : beds >= 1 ? 'small' : 'no-beds';
  return { ownership, size };
}
