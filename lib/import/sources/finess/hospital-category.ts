/** Categories of the sites SAE surveys whose FINESS group is not 11xx, and those it most often has. */
const SAE_CATEGORIES: ReadonlySet<string> = new Set([
  '101',
  '106',
  '109',
  '114',
  '122',
  '127',
  '128',
  '129',
  '131',
  '141',
  '146',
  '161',
  '292',
  '355',
  '362',
  '365',
  '697',
  '698',
]);

/**
 * Whether FINESS files a site among hospitals: group 11xx (hospital law), or a category SAE surveys.
 * The extract holds 100,000 sites, from pharmacies to nursing homes; the others are left aside.
 */
export function isHospitalCategory(category: string, group: string): boolean {
  return /^11\d\d$/.test(group) || SAE_CATEGORIES.has(category);
}
