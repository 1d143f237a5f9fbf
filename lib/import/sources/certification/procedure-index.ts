import path from 'node:path';
import { columnReader, type Table } from '@/lib/import/read/table';
import type { ParseContext } from '@/lib/import/source';
import { type CurrentFramework, commonest, DEFAULT_FRAMEWORK, procedureFrameworks } from './framework';
import { recogniseProcedures } from './layouts';
import { readProcedureCode } from './procedure-code';

interface ProcedureIndex {
  /** Framework of the procedure with this code. */
  frameworkOf: (code: string) => CurrentFramework;
  /** Null when the import has no table of procedures this file goes with, so that nothing can be said. */
  isKnown: ((code: string) => boolean) | null;
}

/**
 * Finds which cycle the codes of a file belong to. Only the table of procedures tells, so it is looked for among the
 * other files of the import: first those of the same folder, then all; the one that shares most codes comes first.
 */
export function indexProcedures(table: Table, context: ParseContext): ProcedureIndex {
  const { read } = columnReader(table.header);
  const codes = new Set(table.rows.map((row) => readProcedureCode(read(row, 'code_demarche'))));
  const candidates = context.neighbours
    .filter((neighbour) => recogniseProcedures(neighbour).match === 'yes')
    .map((neighbour) => {
      const frameworks = frameworksByCode(neighbour);
      const shared = [...frameworks.keys()].filter((code) => codes.has(code)).length;
      return { frameworks, shared, isNear: path.dirname(neighbour.fileName) === path.dirname(table.fileName) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.isNear) - Number(a.isNear) || b.shared - a.shared);
  const [best] = candidates;
  if (!best) return { frameworkOf: () => DEFAULT_FRAMEWORK, isKnown: null };
  const find = (code: string) => candidates.map(({ frameworks }) => frameworks.get(code)).find((framework) => framework);
  const fallback = commonest([...best.frameworks].filter(([code]) => codes.has(code)).map(([, framework]) => framework));
  return { frameworkOf: (code) => find(code) ?? fallback, isKnown: (code) => find(code) !== undefined };
}

function frameworksByCode(table: Table): ReadonlyMap<string, CurrentFramework> {
  const { read } = columnReader(table.header);
  const frameworkOf = procedureFrameworks(table);
  return new Map(table.rows.map((row) => [readProcedureCode(read(row, 'code_demarche')), frameworkOf(row)]));
}
