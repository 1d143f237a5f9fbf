import { V2014_LEVELS } from '@/lib/domain/certification';
import type { IssueLog } from '@/lib/import/issues';
import { parseDate } from '@/lib/import/normalise/date';
import type { ColumnReader, Row } from '@/lib/import/read/table';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { readProcedureCode } from './procedure-code';
import type { V2014Statement } from './v2014-facts';
import { themeRank, V2014_KEYS } from './v2014-keys';
import { parseV2014Level } from './v2014-level';

/** All the V2014 values of one site in one year. */
interface Group {
  line: number;
  year: number;
  finess: string;
  isSite: boolean;
  values: Map<string, { text: string; line: number }>;
}

/** The values of these columns, whichever is filled. */
const VALUE_COLUMNS = ['value_string', 'value_integer', 'value_float', 'value_date'];

const KEYS: ReadonlySet<string> = new Set(Object.values(V2014_KEYS));

/** One statement per site from the rows that hold its values; the last year a procedure is in says where it stands. */
export function readBqssStatements(
  rows: readonly Row[],
  reader: ColumnReader,
  issues: IssueLog,
): { statements: V2014Statement[]; otherKeys: number } {
  const groups = new Map<string, Group>();
  const isFirst = firstOccurrence('annee, finess, key', issues);
  let otherKeys = 0;
  for (const row of rows) {
    const key = reader.read(row, 'key').toLowerCase();
    if (!KEYS.has(key) && themeRank(key) === null) {
      otherKeys += 1;
      continue;
    }
    addValue(row, key, reader, groups, isFirst, issues);
  }
  const dated = [...groups.values()].flatMap((group) => {
    const statement = readGroup(group, issues);
    return statement ? [{ year: group.year, statement }] : [];
  });
  const lastYears = new Map<string, number>();
  for (const { year, statement } of dated) lastYears.set(statement.code, Math.max(year, lastYears.get(statement.code) ?? 0));
  const last = dated.filter(({ year, statement }) => year === lastYears.get(statement.code));
  return { statements: last.map(({ statement }) => statement), otherKeys };
}

function addValue(
  row: Row,
  key: string,
  { read }: ColumnReader,
  groups: Map<string, Group>,
  isFirst: (key: string, line: number) => boolean,
  issues: IssueLog,
): void {
  const { line } = row;
  const finess = requiredFiness(read(row, 'finess'), line, 'finess', issues);
  const year = read(row, 'annee').replace(/\.0$/, '');
  const type = read(row, 'finess_type').toLowerCase();
  if (!/^(19|20)\d{2}$/.test(year)) issues.reject(line, 'not-a-year', 'annee', year);
  if (type !== 'geo' && type !== 'jur') issues.reject(line, 'value-not-listed', 'finess_type', type, { allowed: ['geo', 'jur'] });
  if (!finess || issues.isRejected(line)) return;
  const id = `${year} ${type} ${finess}`;
  if (!isFirst(`${id} ${key}`, line)) return;
  const group = groups.get(id) ?? { line, year: Number(year), finess, isSite: type === 'geo', values: new Map() };
  groups.set(id, group);
  const text = VALUE_COLUMNS.map((column) => read(row, column)).find((cell) => cell !== '');
  if (text) group.values.set(key, { text, line });
}

function readGroup({ line, finess, isSite, values }: Group, issues: IssueLog): V2014Statement | null {
  const { level: levelKey, date: dateKey, procedure } = V2014_KEYS;
  const [levelCell, dateCell] = [values.get(levelKey), values.get(dateKey)];
  const [level, decidedOn] = [parseV2014Level(levelCell?.text ?? ''), parseDate(dateCell?.text ?? '')];
  if (levelCell && !level) issues.reject(levelCell.line, 'level-unknown', levelKey, levelCell.text, { levels: V2014_LEVELS });
  if (dateCell && !decidedOn) issues.reject(dateCell.line, 'not-a-date', dateKey, dateCell.text);
  if ((levelCell && !level) || (dateCell && !decidedOn)) return null;
  const code = readProcedureCode(values.get(procedure)?.text ?? '');
  if (code === '') {
    // The date alone may belong to a decision of a later framework.
    if (levelCell) issues.reject(levelCell.line, 'level-without-procedure', procedure, null);
    return null;
  }
  const themes = [...values].flatMap(([key, { text }]) => {
    const rank = themeRank(key);
    return rank === null ? [] : [{ rank, decision: text }];
  });
  return { line, code, siteFiness: isSite ? finess : null, level, decidedOn, themes: themes.sort((a, b) => a.rank - b.rank) };
}
