import { codeCell } from './code-cell';
import { departmentCode } from './department-code';

/**
 * Saint-Martin and Saint-Barthélemy left Guadeloupe in 2007; SAE and FINESS still write their old codes.
 */
const RECODED: Readonly<Record<string, string>> = { '97127': '97801', '97123': '97701' };

/**
 * INSEE code of a commune, five characters, from the official form or from the one SAE uses overseas, where the
 * department is a letter code ("9D411" is 97411); a lost leading zero is restored. Null when the text is neither.
 */
export function communeCode(raw: string): string | null {
  const text = codeCell(raw).replace(/^\d{4}$/, '0$&');
  const overseas = /^(9[A-Z])(\d{3})$/.exec(text);
  const code = overseas ? overseasCommune(overseas[1] ?? '', overseas[2] ?? '') : text;
  if (!code || !/^(\d{2}|2[AB])\d{3}$/.test(code)) return null;
  return RECODED[code] ?? code;
}

/** The three digits already start with the last one of the department: 9D + 411 is 97411, 9J + 613 is 98613. */
function overseasCommune(letters: string, commune: string): string | null {
  const department = departmentCode(letters);
  return department ? `${department.slice(0, 2)}${commune}` : null;
}
