import type { Absence } from '@/lib/domain/identity/decide-presence';

interface Row {
  absentFrom: string | null;
  absentSince: number | null;
  isAbsenceExact: boolean | null;
  listedAs: readonly string[];
}

/** The sites of today: `where` of a query. */
export const OPEN = { absentFrom: null, listedAs: { isEmpty: true } } as const;

/** Why a stored site is not listed; null while it is open. */
export function absenceOf({ absentFrom, absentSince, isAbsenceExact, listedAs }: Row): Absence | null {
  if (listedAs.length > 0) return { listedAs };
  if ((absentFrom !== 'sae' && absentFrom !== 'finess') || absentSince === null) return null;
  return { register: absentFrom, since: absentSince, isExact: isAbsenceExact ?? false };
}
