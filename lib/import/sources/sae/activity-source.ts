import { addToGroup } from '@/lib/domain/groups';
import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import { type ColumnReader, columnReader, type Row, type Table } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import type { ActivityTable, Breakdown } from './activity-table';
import { readActivityValues } from './activity-values';
import { recogniseSaeTable } from './recognise';
import { surveyRows } from './survey-year';

type ActivityRecord = Facts['activityRecord'][number];

interface SiteRow {
  line: number;
  /** Value of the breakdown column; '' for tables of one row per site. */
  part: string;
  values: ReadonlyMap<string, number>;
}

/** A SAE table of activity or size: figures per site, the rows of a site added up where they add up. */
export function activitySource(definition: ActivityTable): Source {
  const { dataset, table: name, only, breakdown, columns } = definition;
  const required = [...Object.keys(columns), ...(only ? [only.column] : []), ...(breakdown?.column ? [breakdown.column] : [])];
  return {
    dataset,
    label: `SAE ${name}`,
    recognise: (table) => recogniseSaeTable(table, name, required),
    parse(table, { issues }) {
      const { year, rows } = surveyRows(table, issues);
      const sites = readSites(table, rows, definition, issues);
      const activityRecord = [...sites].flatMap(([finess, parts]) => totals(finess, parts, definition));
      // Two tables share the data set of emergency departments: each replaces only itself.
      const edition = definition.prefix ? `${year}-${name.toLowerCase()}` : String(year);
      return { edition, campaign: year, dataYear: year, facts: { activityRecord } };
    },
  };
}

function readSites(table: Table, rows: readonly Row[], definition: ActivityTable, issues: IssueLog): Map<string, SiteRow[]> {
  const reader = columnReader(table.header);
  const partColumn = definition.breakdown ? findPartColumn(definition.breakdown, table, reader) : null;
  const isFirst = firstOccurrence(partColumn ? `FI, ${partColumn}` : 'FI', issues);
  const sites = new Map<string, SiteRow[]>();
  for (const row of rows) {
    if (!isAboutSite(row, reader, definition, issues)) continue;
    const finess = requiredFiness(reader.read(row, 'FI'), row.line, 'FI', issues);
    const part = partColumn ? reader.read(row, partColumn) : '';
    if (!finess || !isFirst(`${finess} ${part}`.trim(), row.line)) continue;
    const values = readActivityValues(row, reader, definition, issues);
    if (values) addToGroup(sites, finess, { line: row.line, part, values });
  }
  return sites;
}

function isAboutSite(row: Row, reader: ColumnReader, { only }: ActivityTable, issues: IssueLog): boolean {
  if (!only) return true;
  const value = reader.read(row, only.column);
  if (value !== only.value && !only.ignored.includes(value)) {
    issues.reject(row.line, 'value-not-listed', only.column, value, { allowed: [only.value, ...only.ignored] });
  }
  return value === only.value;
}

function totals(
  finess: string,
  parts: readonly SiteRow[],
  { table, prefix = table, breakdown }: ActivityTable,
): ActivityRecord[] {
  const present = new Set(parts.map(({ part }) => part));
  const records = new Map<string, ActivityRecord>();
  for (const { part, line, values } of parts) {
    if (breakdown && !breakdown.counts(part, present)) continue;
    for (const [column, value] of values) {
      const code = `${prefix}.${column}`;
      const record = records.get(code);
      if (record) record.value += value;
      else records.set(code, { line, finess, code, value });
      if (breakdown?.apart?.includes(part)) records.set(`${code}.${part}`, { line, finess, code: `${code}.${part}`, value });
    }
  }
  return [...records.values()];
}

function findPartColumn({ column, values = [] }: Breakdown, table: Table, reader: ColumnReader): string | null {
  if (column) return column;
  return table.header.find((name) => table.rows.every((row) => values.includes(reader.read(row, name)))) ?? null;
}
