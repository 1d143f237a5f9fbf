import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import { readFiness } from '@/lib/domain/finess';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import { departmentCode } from '@/lib/import/normalise/department-code';

const REGION_OF = new Map(departments.map(({ code, region }) => [code, region]));

/** The part of the country a department, a commune or a postcode is in, as far as all of them tell: "01", "20" for Corsica, "97". */
export function zoneOf(code: string): string | null {
  const start = code.slice(0, 2).toUpperCase();
  if (/^2[AB]$/.test(start)) return '20';
  return /^\d{2}$/.test(start) && start !== '00' ? start.replace('98', '97') : null;
}

export function zoneOfFiness(text: string): string | null {
  const finess = readFiness(text);
  return finess && zoneOf(departmentOfFiness(finess) ?? '');
}

/** Of a department as the registers write it, letters overseas included. */
export function zoneOfDepartment(text: string): string | null {
  return zoneOf(departmentCode(text) ?? '');
}

/** Region of the department of a FINESS number; null outside regions. */
export function regionOfFiness(text: string): string | null {
  const finess = readFiness(text);
  return finess && regionOfDepartment(departmentOfFiness(finess));
}

export function regionOfDepartment(code: string | null): string | null {
  return (code && REGION_OF.get(code)) || null;
}

/** Whether a department or a collectivity has this code today. */
export function isDepartment(code: string): boolean {
  return REGION_OF.has(code);
}

/** True or false when both are known. */
export function same<Value>(a: Value | null, b: Value | null): boolean | null {
  return a === null || b === null ? null : a === b;
}
