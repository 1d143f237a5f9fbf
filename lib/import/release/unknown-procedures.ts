import type { Client } from 'pg';

/** A line that names a procedure which no table of its cycle holds. */
interface UnknownProcedure {
  sourceFileId: number;
  line: number;
  code: string;
}

/** The lines of sites and scores whose code fits no procedure of the release: what they say reaches no page. */
export async function unknownProcedures(client: Client, sourceFileIds: readonly number[]): Promise<readonly UnknownProcedure[]> {
  const { rows } = await client.query<UnknownProcedure>(
    `WITH held AS (SELECT DISTINCT framework, code FROM certification_procedure WHERE source_file_id = ANY($1))
     SELECT named.source_file_id AS "sourceFileId", named.line, named.procedure_code AS code
     FROM (SELECT source_file_id, line, framework, procedure_code FROM certification_scope WHERE source_file_id = ANY($1)
           UNION ALL
           SELECT source_file_id, line, framework, procedure_code FROM certification_score WHERE source_file_id = ANY($1)) named
     LEFT JOIN held ON held.framework = named.framework AND held.code = named.procedure_code
     WHERE held.code IS NULL ORDER BY 1, 2`,
    [sourceFileIds],
  );
  return rows;
}
