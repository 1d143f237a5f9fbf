/** 01 to 95 (2A and 2B, no 20), 971 to 978, and the collectivities 984, 986, 987 and 988. */
const DEPARTMENT = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[4678])$/;

/** True for the INSEE code of a department or of an overseas collectivity, as it is written today. */
export function isDepartmentCode(code: string): boolean {
  return DEPARTMENT.test(code);
}

/**
 * Department of a site by its FINESS number, for sites no address file knows. The first two characters are the
 * department; overseas the fourth one completes it: 97?1 Guadeloupe … 97?5 Saint-Pierre-et-Miquelon, 98?5 Mayotte
 * (98?4 in older numbers), 98?6 Wallis-et-Futuna. Null for foreign sites ("00").
 */
export function departmentOfFiness(finess: string): string | null {
  const prefix = finess.slice(0, 2);
  const digit = finess.charAt(3);
  if (prefix === '97') return /[1-8]/.test(digit) ? `97${digit}` : null;
  if (prefix === '98') return digit === '5' || digit === '4' ? '976' : digit === '6' ? '986' : null;
  return prefix === '00' ? null : prefix;
}

/** Department of an INSEE commune code; Saint-Barthélemy is 977 and Saint-Martin 978. */
export function departmentOfCommune(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}
