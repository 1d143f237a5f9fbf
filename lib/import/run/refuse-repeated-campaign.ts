import type { Client } from 'pg';
import type { ImportedFile } from '@/lib/import/run/imported-file';
import { BadFileError } from '@/lib/import/source';

/** Share of equal results above which a file is that of another campaign under a wrong name: under 3 % from one to the next. */
const MAX_EQUAL_SHARE = 0.5;
const MIN_RESULTS = 50;

/**
 * Throws BadFileError when the results of a file just written are those of another campaign of its data set: only its name says
 * its year. Results of zero are left out, since many sites have none of an event in any year.
 */
export async function refuseRepeatedCampaign(
  client: Client,
  id: number,
  file: ImportedFile,
  releaseIds: readonly number[],
): Promise<void> {
  if (file.campaign === null) return;
  const { rows } = await client.query<{ campaign: number; fileName: string; compared: number; equal: number }>(
    `SELECT f.campaign, f.file_name AS "fileName", count(*)::int AS compared,
            count(*) FILTER (WHERE old.value = new.value AND old.n IS NOT DISTINCT FROM new.n)::int AS equal
     FROM measurement new JOIN measurement old ON old.finess = new.finess AND old.indicator = new.indicator
     JOIN source_file f ON f.id = old.source_file_id
     WHERE new.source_file_id = $1 AND old.source_file_id = ANY($2) AND f.dataset = $3 AND f.campaign <> $4 AND new.value <> 0
     GROUP BY 1, 2 ORDER BY equal DESC LIMIT 1`,
    [id, releaseIds, file.dataset, file.campaign],
  );
  const [closest] = rows;
  if (!closest || closest.compared < MIN_RESULTS || closest.equal <= closest.compared * MAX_EQUAL_SHARE) return;
  const share = `${closest.equal} of its ${closest.compared} results are those of ${closest.campaign} (${closest.fileName})`;
  throw new BadFileError(file.fileName, `its name says ${file.campaign}, but ${share}: is the year in its name right?`);
}
