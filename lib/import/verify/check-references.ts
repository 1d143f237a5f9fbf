import type { Client } from 'pg';
import { ImportRefused } from '@/lib/import/run/import-refused';

interface Reference {
  /** What may be broken, said of the rows counted. */
  what: string;
  /** Rows that break it and all rows, "broken" and "rows", and one example; $1 is the release. */
  sql: string;
  /** Share of rows that may break it: a publisher's file has strays, what we derive has none. */
  allowed: number;
}

/** A stray row is an issue of its file; more of them, and the files do not belong together. As for bad rows. */
const STRAYS = 0.01;

const FILES = 'source_file_id IN (SELECT source_file_id FROM release_source WHERE release_id = $1)';
const KNOWN_NUMBER = `EXISTS (SELECT 1 FROM establishment e WHERE e.release_id = $1 AND e.finess = r.finess)
  OR EXISTS (SELECT 1 FROM legal_entity l WHERE l.release_id = $1 AND l.finess = r.finess)`;

const REFERENCES: readonly Reference[] = [
  {
    what: 'certification procedures without a site',
    // A release may hold the procedures of a cycle whose file of sites has not come yet.
    sql: counted(
      'certification_procedure',
      `${FILES} AND framework IN (SELECT DISTINCT framework FROM certification_scope WHERE ${FILES})`,
      `EXISTS (SELECT 1 FROM certification_scope s WHERE s.${FILES} AND s.framework = r.framework AND s.procedure_code = r.code)`,
      'framework, code',
    ),
    allowed: STRAYS,
  },
  {
    what: 'sites of certification procedures that no file holds',
    sql: counted(
      'certification_scope',
      `${FILES} AND framework IN (SELECT DISTINCT framework FROM certification_procedure WHERE ${FILES})`,
      `EXISTS (SELECT 1 FROM certification_procedure p WHERE p.${FILES} AND p.framework = r.framework AND p.code = r.procedure_code)`,
      'framework, procedure_code',
    ),
    allowed: STRAYS,
  },
  {
    what: 'results of an unknown indicator',
    sql: counted('measurement', FILES, 'EXISTS (SELECT 1 FROM indicator i WHERE i.code = r.indicator)', 'indicator'),
    allowed: 0,
  },
  {
    what: 'published means of an unknown indicator',
    sql: counted('reference_value', FILES, 'EXISTS (SELECT 1 FROM indicator i WHERE i.code = r.indicator)', 'indicator'),
    allowed: 0,
  },
  {
    what: 'results of a number that is neither a site nor a legal entity',
    // The legacy files give numbers of their time, and bring no site.
    sql: counted('measurement', `${FILES} AND ${notFrom('iqss-legacy')}`, KNOWN_NUMBER, 'finess'),
    allowed: STRAYS,
  },
  {
    what: 'activities of a number that is neither a site nor a legal entity',
    // The SAE names its sites in a file of its own, which may come later.
    sql: counted('activity_record', `${FILES} AND ${holdsFile('sae-id')}`, KNOWN_NUMBER, 'finess'),
    allowed: STRAYS,
  },
  {
    what: 'sites of a procedure that are no site of the release',
    sql: counted('establishment_procedure', 'release_id = $1', isSite('r.finess'), 'finess'),
    allowed: 0,
  },
  {
    what: 'sites shown under a procedure that no file holds',
    sql: counted(
      'establishment_procedure',
      'release_id = $1',
      `EXISTS (SELECT 1 FROM certification_scope s WHERE s.${FILES} AND s.framework = r.framework AND s.procedure_code = r.procedure_code)`,
      'framework, procedure_code',
    ),
    allowed: 0,
  },
  {
    what: 'links between numbers that are no sites of the release',
    sql: counted(
      'establishment_link',
      'release_id = $1',
      `${isSite('r.finess')} AND ${isSite('r.successor_finess')}`,
      'finess, successor_finess',
    ),
    allowed: 0,
  },
  {
    what: 'sites named by a file that is not of the release',
    sql: counted(
      'establishment',
      'release_id = $1',
      'EXISTS (SELECT 1 FROM release_source s WHERE s.release_id = $1 AND s.source_file_id = r.identity_source_id)',
      'finess, identity_source_id',
    ),
    allowed: 0,
  },
];

/** Refuses a release whose parts do not hold together. Throws ImportRefused, which names the first thing that is broken. */
export async function checkReferences(client: Client, releaseId: number): Promise<void> {
  for (const { what, sql, allowed } of REFERENCES) {
    const { rows } = await client.query<{ broken: number; all: number; example: string | null }>(sql, [releaseId]);
    const { broken = 0, all = 0, example = null } = rows[0] ?? {};
    if (broken > allowed * all) throw new ImportRefused(`${broken} ${what}, of ${all}; first: ${example}.`);
  }
}

/** `key`: the columns that `holds` looks at. Each key is looked up once, however many rows have it. */
function counted(table: string, where: string, holds: string, key: string): string {
  return `SELECT COALESCE(sum(n), 0)::int AS "all", COALESCE(sum(n) FILTER (WHERE NOT holds), 0)::int AS broken,
    min(example) FILTER (WHERE NOT holds) AS example
    FROM (SELECT n, (${holds}) AS holds, concat_ws(' ', ${key}) AS example
      FROM (SELECT ${key}, count(*) AS n FROM ${table} WHERE ${where} GROUP BY ${key}) r) AS checked`;
}

function notFrom(dataset: string): string {
  return `source_file_id NOT IN (SELECT id FROM source_file WHERE dataset = '${dataset}')`;
}

function holdsFile(dataset: string): string {
  return `EXISTS (SELECT 1 FROM release_source s JOIN source_file f ON f.id = s.source_file_id
    WHERE s.release_id = $1 AND f.dataset = '${dataset}')`;
}

function isSite(finess: string): string {
  return `EXISTS (SELECT 1 FROM establishment e WHERE e.release_id = $1 AND e.finess = ${finess})`;
}
