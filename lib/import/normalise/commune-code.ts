import { departmentCode } from '@/lib/import/normalise/department-code';

/**
 * Saint-Martin and Saint-Barthélemy left Guadeloupe in 2007; SAE and FINESS still write their old codes.
 */
const RECODED: Readonly<Record<string, string>> = { '97127': '97801', '97123': '97701' };

/**
 * INSEE code of a commune, five characters, from the official form or from the one SAE uses overseas, where the
 * department is a letter code ("9D411" is 97411). Null when the text is neither.
 */
export function communeCode(raw: string): string | null {
  const text = raw.trim().toUpperCase();
  const overseas = /^(9[A-Z])(\d{3})$/.exec(text);
  const code = overseas ? overseasCommune(overseas[1] ?? '', overseas[2] ?? '') : text;
  if (!code || !/^(\d{2}|2[AB])\d{3}$/.test(code)) return null;
  return RECODED[code] ?? code;
}

/** The department part of a commune code: "01", "2A", "974". */
export function departmentOfCommune(code: string): string {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

/** The three digits already start with the last one of the department: 9D + 411 is 97411, 9J + 613 is 98613. */
function overseasCommune(letters: string, commune: string): string | null {
  const department = departmentCode(letters);
  return department ? `${department.slice(0, 2)}${commune}` : null;
}
