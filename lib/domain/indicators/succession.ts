/** A new version of an indicator is another indicator: figures of the two are never joined. Old code to new code. */
export const SUCCESSORS: Readonly<Record<string, string>> = {
  ias_icsha_v3_mhs: 'ias_icsha_v4',
};

/** No longer collected and without successor: history only. */
export const RETIRED: readonly string[] = ['doc_ssr', 'dtn_ssr'];

/** The versions of an indicator before this one, nearest first. */
export function predecessorsOf(code: string): readonly string[] {
  const direct = Object.keys(SUCCESSORS).filter((old) => SUCCESSORS[old] === code);
  return direct.flatMap((old) => [old, ...predecessorsOf(old)]);
}
