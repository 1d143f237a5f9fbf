import type { DatasetCode } from '@/lib/domain/dataset';
import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import { parseNumber } from '@/lib/import/normalise/number';
import { type ColumnReader, columnReader, type Row } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { ofProcedures } from './of-procedures';
import { requiredProcedureCode } from './procedure-code';

interface ScoreLayout {
  readonly dataset: DatasetCode;
  readonly label: string;
  readonly recognise: Source['recognise'];
  readonly level: 'chapter' | 'objective';
  readonly itemColumn: string;
  readonly scoreColumn: string;
  /** Number and name of the item a row is about; null when the cells do not tell. */
  readonly readItem: (row: Row, reader: ColumnReader) => { item: string; label: string | null } | null;
}

/** Mean scores of the procedures, by chapter or objective. */
export function scoreSource(layout: ScoreLayout): Source {
  const { dataset, label, recognise, level, itemColumn, scoreColumn } = layout;
  return {
    dataset,
    label,
    recognise,
    parse(table, { issues }) {
      const reader = columnReader(table.header);
      const isFirst = firstOccurrence(`code_demarche, ${itemColumn}`, issues);
      const certificationScore: Facts['certificationScore'] = [];
      for (const row of table.rows) {
        const { line } = row;
        const code = requiredProcedureCode(reader.read(row, 'code_demarche'), line, 'code_demarche', issues);
        const item = layout.readItem(row, reader);
        if (!item) issues.reject(line, `${level}-unknown`, itemColumn, reader.read(row, itemColumn));
        if (!code || !item || !isFirst(`${code} ${item.item}`, line)) continue;
        const score = readScore(reader.read(row, scoreColumn), line, scoreColumn, issues);
        if (score !== null) certificationScore.push({ line, procedureCode: code, level, ...item, score });
      }
      return { edition: ofProcedures(certificationScore), campaign: null, facts: { certificationScore } };
    },
  };
}

/** A mean out of 100; null when the cell is blank (the row brings nothing) or refused. */
function readScore(text: string, line: number, column: string, issues: IssueLog): number | null {
  if (/^(|NA|\.)$/i.test(text)) {
    issues.warn(line, 'score-missing', column, text);
    return null;
  }
  const score = parseNumber(text);
  if (score !== null && score >= 0 && score <= 100) return score;
  if (score === null) issues.reject(line, 'not-a-number', column, text);
  else issues.reject(line, 'outside-range', column, text, { min: 0, max: 100 });
  return null;
}
