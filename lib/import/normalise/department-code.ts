import { isDepartmentCode } from '@/lib/domain/geography/department';
import { codeCell } from './code-cell';

/** Letter codes SAE and FINESS use overseas, to INSEE codes. */
const OVERSEAS: Readonly<Record<string, string>> = {
  '9A': '971', // Guadeloupe
  '9B': '972', // Martinique
  '9C': '973', // Guyane
  '9D': '974', // La Réunion
  '9E': '975', // Saint-Pierre-et-Miquelon
  '9F': '976', // Mayotte
  '9J': '986', // Wallis-et-Futuna
};

/** INSEE code of a department ("01", "2A", "974") from the form SAE and FINESS use. Null when the text is neither. */
export function departmentCode(raw: string): string | null {
  const text = codeCell(raw).padStart(2, '0');
  const code = OVERSEAS[text] ?? text;
  return isDepartmentCode(code) ? code : null;
}
