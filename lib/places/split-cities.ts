/** Paris, Lyon and Marseille: their districts have codes and postcodes of their own. */
export const SPLIT_CITIES: readonly { code: string; districts: RegExp }[] = [
  { code: '75056', districts: /^751(?:0[1-9]|1\d|20)$/ },
  { code: '69123', districts: /^6938[1-9]$/ },
  { code: '13055', districts: /^132(?:0[1-9]|1[0-6])$/ },
];

/** The city a municipal district belongs to; any other code as it is. */
export function cityOfDistrict(code: string): string {
  return SPLIT_CITIES.find(({ districts }) => districts.test(code))?.code ?? code;
}
