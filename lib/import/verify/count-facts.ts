import type { Client } from 'pg';
import { departmentOfFiness } from '@/lib/domain/geography/department';
import type { RowCount } from '@/lib/domain/release-check/row-count';

interface Subject {
  table: string;
  /** SQL expressions; null where the table has none. */
  item?: string;
  status?: string;
  /** What tells the department, and how it is read. */
  place?: string;
  departmentOf?: (place: string) => string | null;
}

/** As much of a FINESS number as tells the department. */
const FINESS_PLACE = {
  place: "left(finess, 2) || CASE WHEN finess LIKE '9%' THEN '0' || substr(finess, 4, 1) ELSE '' END",
  departmentOf: departmentOfFiness,
};

const SUBJECTS: readonly Subject[] = [
  { table: 'site_record', ...FINESS_PLACE },
  { table: 'legal_entity_record', ...FINESS_PLACE },
  { table: 'number_link_record', item: 'relation::text' },
  { table: 'point_record', ...FINESS_PLACE },
  { table: 'activity_record', item: 'code', status: "CASE WHEN value > 0 THEN 'declared' ELSE 'none' END", ...FINESS_PLACE },
  { table: 'commune', place: 'department_code', departmentOf: (code) => code },
  { table: 'certification_procedure', item: 'framework::text', status: "COALESCE(decision::text, 'awaited')" },
  { table: 'certification_scope', item: 'framework::text', ...FINESS_PLACE },
  { table: 'certification_score', item: 'level::text' },
  { table: 'certification_theme_decision' },
  { table: 'measurement', item: 'indicator', status: 'status::text', ...FINESS_PLACE },
  { table: 'reference_value', item: 'indicator' },
];

/** Counts the facts of these files, per file. */
export async function countFacts(
  client: Client,
  sourceFileIds: readonly number[],
): Promise<ReadonlyMap<number, readonly RowCount[]>> {
  const regions = await client.query<{ code: string; region: string | null }>(
    'SELECT code, region_code AS region FROM department',
  );
  const regionOf = new Map(regions.rows.map(({ code, region }) => [code, region]));
  const counts = new Map<number, RowCount[]>(sourceFileIds.map((id) => [id, []]));
  for (const subject of SUBJECTS) {
    for (const { file, place, ...row } of await countSubject(client, subject, sourceFileIds)) {
      const department = place === null ? null : (subject.departmentOf?.(place) ?? null);
      const region = department === null ? null : (regionOf.get(department) ?? null);
      counts.get(file)?.push({ subject: subject.table, region, ...row });
    }
  }
  return counts;
}

type CountedRow = Omit<RowCount, 'subject' | 'region'> & { file: number; place: string | null };

async function countSubject(client: Client, { table, item, status, place }: Subject, sourceFileIds: readonly number[]) {
  const { rows } = await client.query<CountedRow>(
    `SELECT source_file_id AS file, ${item ?? 'NULL'} AS item, ${status ?? 'NULL'} AS status, ${place ?? 'NULL'} AS place,
       count(*)::int AS count FROM ${table} WHERE source_file_id = ANY($1) GROUP BY 1, 2, 3, 4`,
    [sourceFileIds],
  );
  return rows;
}
