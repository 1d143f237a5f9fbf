import type { Client } from 'pg';
import type { PreparedFile } from '@/lib/import/run/prepare';
import { BadFileError } from '@/lib/import/source';

/** Share of codes of another cycle above which a file is taken to mix two. */
const MAX_FOREIGN_SHARE = 0.01;

/**
 * What a file replaces. One that only names procedures replaces those of the cycle which most of its codes stand in, in the
 * tables of procedures of the release. Throws BadFileError when these do not tell.
 */
export async function resolveEdition(
  client: Client,
  { parsed, fileName }: Pick<PreparedFile, 'parsed' | 'fileName'>,
  procedureFileIds: readonly number[],
): Promise<string> {
  if (typeof parsed.edition === 'string') return parsed.edition;
  const named = [...parsed.edition.ofProcedures];
  const { rows } = await client.query<{ code: string; editions: string[] }>(
    `SELECT p.code, array_agg(f.edition ORDER BY f.edition) AS editions
     FROM certification_procedure p JOIN source_file f ON f.id = p.source_file_id
     WHERE f.id = ANY($1) AND p.code = ANY($2) GROUP BY p.code`,
    [procedureFileIds, named],
  );
  const codesIn = new Map<string, number>();
  for (const edition of rows.flatMap(({ editions }) => editions)) codesIn.set(edition, (codesIn.get(edition) ?? 0) + 1);
  const [first, second] = [...codesIn].sort(([, a], [, b]) => b - a);
  const refuse = (problem: string): never => {
    throw new BadFileError(fileName, problem);
  };
  const remedy = 'import the table of procedures (demarche) of its cycle with it';
  if (!first) return refuse(`no procedure of these codes is held: ${remedy}`);
  const [edition, held] = first;
  if (held * 2 <= named.length) return refuse(`only ${held} of its ${named.length} procedures are held: ${remedy}`);
  if (second?.[1] === held)
    return refuse(`its procedures stand in ${edition} and in ${second[0]}: nothing tells which are meant`);
  const foreign = rows.filter(({ editions }) => !editions.includes(edition)).length;
  if (foreign > named.length * MAX_FOREIGN_SHARE) {
    return refuse(`${held} of its procedures are of ${edition}, ${foreign} of ${second?.[0]}: one file holds one cycle`);
  }
  return edition;
}
