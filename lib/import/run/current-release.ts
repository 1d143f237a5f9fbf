import type { Client } from 'pg';
import type { ImportedFile } from '@/lib/import/run/imported-file';

export interface StoredSource extends ImportedFile {
  id: number;
  /** What the importer that read it was made of. */
  importer: string;
}

export interface StoredRelease {
  id: number;
  key: string;
  isFictional: boolean;
  /** What the importer that derived it was made of. */
  importer: string;
  sources: readonly StoredSource[];
}

/** The release served now, with its files; null in an empty database. */
export async function currentRelease(client: Client): Promise<StoredRelease | null> {
  const { rows } = await client.query<{ id: number | null }>('SELECT max(id) AS id FROM release');
  return rows[0]?.id ? await releaseAt(client, rows[0].id) : null;
}

/** One release, with its files. Throws when there is none of that number. */
export async function releaseAt(client: Client, id: number): Promise<StoredRelease> {
  const { rows } = await client.query<Omit<StoredRelease, 'sources'>>(
    'SELECT id, key, is_fictional AS "isFictional", importer FROM release WHERE id = $1',
    [id],
  );
  const release = rows[0];
  if (!release) throw new Error(`There is no release ${id}.`);
  const sources = await client.query<StoredSource>(
    `SELECT s.id, s.dataset, s.edition, s.sha256, s.importer, s.campaign, s.file_name AS "fileName",
       s.rows, s.rejected, s.classes, s.mean_score AS "meanScore" FROM source_file s
     JOIN release_source r ON r.source_file_id = s.id WHERE r.release_id = $1`,
    [release.id],
  );
  return { ...release, sources: sources.rows };
}
