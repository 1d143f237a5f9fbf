import type { Client } from 'pg';
import type { RowCount } from '@/lib/domain/release-check/row-count';

/** Values of two versions of one edition: how many the first holds of what both speak of, and how many the second repeats. */
export interface UnchangedCounts {
  before: readonly RowCount[];
  after: readonly RowCount[];
}

interface Subject {
  table: string;
  /** What makes a row of one version that of the other; its first part is what both must speak of. */
  key: readonly [string, ...string[]];
  /** SQL per value: its item, whether the first version has one, whether the second has the same. */
  values: readonly (readonly [item: string, held: string, same: string])[];
}

const SUBJECTS: readonly Subject[] = [
  {
    table: 'site_record',
    key: ['finess'],
    values: [
      ...['name', 'legal_entity_finess', 'category_code', 'category_label', 'ownership', 'address', 'postcode', 'city'].map(
        column,
      ),
      ...['commune_code', 'department_code', 'region_code', 'phone'].map(column),
    ],
  },
  { table: 'legal_entity_record', key: ['finess'], values: [column('name')] },
  {
    table: 'point_record',
    key: ['finess'],
    // About a kilometre: a figure more or less moves nobody.
    values: [["'position'", 'true', 'abs(n.latitude - w.latitude) < 0.01 AND abs(n.longitude - w.longitude) < 0.01']],
  },
  { table: 'activity_record', key: ['finess', 'code'], values: [['w.code', 'w.value > 0', 'n.value = w.value']] },
  {
    table: 'measurement',
    key: ['finess', 'indicator', 'campaign'],
    values: [['w.indicator', "w.status = 'scored'", '(n.value, n.class) IS NOT DISTINCT FROM (w.value, w.class)']],
  },
  {
    table: 'reference_value',
    key: ['indicator', 'scope', 'key'],
    values: [['w.indicator', 'true', 'n.value = w.value']],
  },
];

function column(name: string): readonly [string, string, string] {
  return [`'${name}'`, `w.${name} IS NOT NULL`, `n.${name} IS NOT DISTINCT FROM w.${name}`];
}

/**
 * What a new version of an edition (a file by its number) says otherwise than the one it replaces. A publisher corrects some values;
 * a file whose columns stand in each other's place, or whose rows have slipped, changes nearly all of them.
 */
export async function countUnchanged(client: Client, was: number, now: number): Promise<UnchangedCounts> {
  const counts = { before: [] as RowCount[], after: [] as RowCount[] };
  for (const { table, key, values } of SUBJECTS) {
    const { rows } = await client.query<{ item: string; held: number; same: number }>(
      `SELECT v.item, count(*)::int AS held, count(*) FILTER (WHERE v.same)::int AS same
       FROM ${table} w
       LEFT JOIN ${table} n ON n.source_file_id = $2 AND ${key.map((part) => `n.${part} = w.${part}`).join(' AND ')}
       CROSS JOIN LATERAL (VALUES ${values.map((value) => `(${value.join(', ')})`).join(', ')}) v(item, held, same)
       WHERE w.source_file_id = $1 AND v.held
         AND w.${key[0]} IN (SELECT ${key[0]} FROM ${table} WHERE source_file_id = $2) GROUP BY v.item`,
      [was, now],
    );
    for (const { item, held, same } of rows) {
      const cell = { subject: `unchanged_${table}`, item, status: null, region: null };
      counts.before.push({ ...cell, count: held });
      counts.after.push({ ...cell, count: same });
    }
  }
  return counts;
}
