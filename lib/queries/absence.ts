import type { Absence } from '@/lib/domain/identity/decide-presence';

interface Row {
  absentFrom: string | null;
  absentSince: number | null;
  isAbsenceExact: boolean | null;
}

/** The absence of a stored site from the registers; null while it is open. */
export function absenceOf({ absentFrom, absentSince, isAbsenceExact }: Row): Absence | null {
  if ((absentFrom !== 'sae' && absentFrom !== 'finess') || absentSince === null) return null;
  return { register: absentFrom, since: absentSince, isExact: isAbsenceExact ?? false };
}
