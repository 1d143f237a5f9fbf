import { snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { columnsOf } from '@/tests/setup/columns-of';
import { copyRelease } from '@/tests/setup/copy-release';
import type { TestDatabase } from '@/tests/setup/test-database';

const AWAY = 100_000;

/**
 * Sets what a release must not be read from beside it: a release before it that says other things, and files of a later year
 * that are in no release, with a share of the same facts. Both hold accepted falls.
 */
export async function addOtherReleases(database: Pick<TestDatabase, 'query'>): Promise<void> {
  const served = await copyRelease(database);
  const { query } = database;
  await query(
    `UPDATE establishment SET name = 'other', legal_entity_finess = NULL, region_code = NULL, ownership = NULL, sectors = '{}',
       listed_as = '{}', absent_from = NULL, absent_since = NULL, kind = 'annex' WHERE release_id < $1`,
    [served],
  );
  await query("UPDATE legal_entity SET name = 'other', region_code = NULL WHERE release_id < $1", [served]);
  await query("UPDATE establishment_procedure SET via = 'site', is_primary = NOT is_primary WHERE release_id < $1", [served]);
  await query('UPDATE establishment_link SET is_proven = NOT is_proven WHERE release_id < $1', [served]);
  await query('UPDATE uncertainty_estimate SET sites = sites + 1 WHERE release_id < $1', [served]);
  await query('UPDATE outcome_dispersion SET sites = sites + 1 WHERE release_id < $1', [served]);
  await query(
    `INSERT INTO source_file (id, dataset, edition, campaign, file_name, sha256, bytes, encoding, publisher, licence, is_fictional,
       importer, rows, accepted, rejected)
     SELECT id + ${AWAY}, dataset, edition, campaign + 1, 'other', sha256, bytes, encoding, publisher, licence, is_fictional,
       importer, rows, accepted, rejected FROM source_file`,
  );
  for (const release of [served - 1, served]) {
    await query(
      `INSERT INTO release_change (release_id, dataset, edition, against, subject, item, status, region, before, after)
       SELECT $1, 'release', '', '1', 'establishment', 'hospital', NULL, region, before + $1, before / 2
       FROM (VALUES (NULL, 900), ('53', 400), ('84', 40), ('00', 4)) AS fall (region, before)`,
      [release],
    );
  }
  for (const fact of FACT_TABLES) {
    const table = snakeCase(fact);
    const columns = await columnsOf(database, table, 'source_file_id');
    await query(
      `INSERT INTO ${table} (source_file_id, ${columns})
       SELECT source_file_id + ${AWAY}, ${columns} FROM ${table} TABLESAMPLE BERNOULLI (5) REPEATABLE (1)`,
    );
  }
}
