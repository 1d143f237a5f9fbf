import type { EditionOfProcedures } from '@/lib/import/source';

/** The edition of a file that only names procedures: that of the tables which hold them. */
export function ofProcedures(rows: readonly { procedureCode: string }[]): EditionOfProcedures {
  return { ofProcedures: new Set(rows.map(({ procedureCode }) => procedureCode)) };
}
