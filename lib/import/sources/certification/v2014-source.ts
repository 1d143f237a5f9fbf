import { V2014_LEVELS } from '@/lib/domain/certification';
import type { IssueLog } from '@/lib/import/issues';
import { parseDate } from '@/lib/import/normalise/date';
import { type ColumnReader, columnReader, type Row } from '@/lib/import/read/table';
import type { Recognition, Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { matchHeader } from '@/lib/import/sources/match-header';
import { requiredProcedureCode } from './procedure-code';
import { type V2014Statement, v2014Facts } from './v2014-facts';
import { themeRank, V2014_KEYS } from './v2014-keys';
import { parseV2014Level } from './v2014-level';

/** The site stands in one of these columns. */
const SITE_COLUMNS = ['finess', 'finess_eg', 'num_finess_et'];

/** V2014 certification, one site per row. */
export const v2014Source: Source = {
  dataset: 'certification-v2014',
  label: 'certification V2014',
  recognise: ({ header }): Recognition => {
    const { level, date, procedure } = V2014_KEYS;
    const result = matchHeader(header, { required: [level, date, procedure], distinctive: [level, procedure] });
    if (result.match === 'no' || siteColumn(header)) return result;
    return { match: 'missing', columns: ['finess', ...(result.match === 'missing' ? result.columns : [])] };
  },
  parse(table, { issues }) {
    const reader = columnReader(table.header);
    const finessColumn = siteColumn(table.header) ?? 'finess';
    const isFirst = firstOccurrence(`${V2014_KEYS.procedure}, ${finessColumn}`, issues);
    const statements = table.rows.flatMap((row) => {
      const siteFiness = requiredFiness(reader.read(row, finessColumn), row.line, finessColumn, issues);
      if (!siteFiness || isBlankRow(row, reader)) return [];
      const statement = readStatement(row, reader, table.header, issues);
      return statement && isFirst(`${statement.code} ${siteFiness}`, row.line) ? [{ ...statement, siteFiness }] : [];
    });
    return { edition: 'v2014', campaign: null, ...v2014Facts(statements, issues) };
  },
};

function siteColumn(header: readonly string[]): string | undefined {
  return header.find((name) => SITE_COLUMNS.includes(name.toLowerCase()));
}

/** Sites the V2014 procedure never covered stand in the file with nothing said of them. */
function isBlankRow(row: Row, { read }: ColumnReader): boolean {
  return Object.values(V2014_KEYS).every((column) => read(row, column) === '');
}

function readStatement(
  row: Row,
  { read }: ColumnReader,
  header: readonly string[],
  issues: IssueLog,
): Omit<V2014Statement, 'siteFiness'> | null {
  const { line } = row;
  const code = requiredProcedureCode(read(row, V2014_KEYS.procedure), line, V2014_KEYS.procedure, issues);
  const [levelText, dateText] = [read(row, V2014_KEYS.level), read(row, V2014_KEYS.date)];
  const [level, decidedOn] = [parseV2014Level(levelText), parseDate(dateText)];
  if (!level && levelText !== '') issues.reject(line, 'level-unknown', V2014_KEYS.level, levelText, { levels: V2014_LEVELS });
  if (!decidedOn && dateText !== '') issues.reject(line, 'not-a-date', V2014_KEYS.date, dateText);
  if (!code || issues.isRejected(line)) return null;
  if (level && !decidedOn) issues.warn(line, 'decision-without-date', V2014_KEYS.date, null);
  const themes = header.flatMap((name) => {
    const [rank, decision] = [themeRank(name), read(row, name).replace(/\s+/g, ' ')];
    return rank !== null && decision !== '' ? [{ rank, decision }] : [];
  });
  return { line, code, level, decidedOn, themes };
}
