import type { Client } from 'pg';
import type { RowCount } from '@/lib/domain/release-check/row-count';

/** Counts what a release derives from its files: open sites by kind and region, sites of its procedures, estimates. */
export async function countDerived(client: Client, releaseId: number): Promise<readonly RowCount[]> {
  const { rows } = await client.query<RowCount>(
    `SELECT 'establishment' AS subject, kind::text AS item, NULL AS status, region_code AS region, count(*)::int AS count
     FROM establishment WHERE release_id = $1 AND absent_from IS NULL GROUP BY 1, 2, 3, 4
     UNION ALL
     SELECT 'establishment_procedure', framework::text, NULL, NULL, count(*)::int FROM establishment_procedure
     WHERE release_id = $1 GROUP BY 1, 2
     UNION ALL
     SELECT 'uncertainty_estimate', NULL, NULL, NULL, count(*)::int FROM uncertainty_estimate
     WHERE release_id = $1 AND refusal IS NULL`,
    [releaseId],
  );
  return rows;
}
