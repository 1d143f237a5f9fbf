import type { Client } from 'pg';
import type { ImportedFile } from '@/lib/import/run/imported-file';

export interface StoredSource extends ImportedFile {
  id: number;
  importerVersion: number;
}

export interface StoredRelease {
  id: number;
  key: string;
  isFictional: boolean;
  sources: readonly StoredSource[];
}

/** The release served now, with its files; null in an empty database. */
export async function currentRelease(client: Client): Promise<StoredRelease | null> {
  const { rows } = await client.query<Omit<StoredRelease, 'sources'>>(
    'SELECT id, key, is_fictional AS "isFictional" FROM release ORDER BY id DESC LIMIT 1',
  );
  const release = rows[0];
  if (!release) return null;
  const sources = await client.query<StoredSource>(
    `SELECT s.id, s.dataset, s.edition, s.sha256, s.importer_version AS "importerVersion", s.campaign, s.file_name AS "fileName",
       s.rows, s.rejected, s.classes, s.mean_score AS "meanScore" FROM source_file s
     JOIN release_source r ON r.source_file_id = s.id WHERE r.release_id = $1`,
    [release.id],
  );
  return { ...release, sources: sources.rows };
}
