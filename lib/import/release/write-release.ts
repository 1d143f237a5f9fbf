import type { Client } from 'pg';
import { IssuesByFile } from '@/lib/import/issues-by-file';
import { buildEstablishments, type EstablishmentRow } from '@/lib/import/release/build';
import { readInputs } from '@/lib/import/release/inputs';
import { nameEntity } from '@/lib/import/release/name-entity';
import type { RejectedPoint } from '@/lib/import/release/place-site';
import { copyRows, snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { writeIssues } from '@/lib/import/run/write-issues';

export interface NewRelease {
  id: number;
  isFictional: boolean;
  seconds: number;
  /** Every file of the release, kept and new. */
  sourceFileIds: readonly number[];
  /** The files written by this import: only these may still receive issues. */
  newSourceFileIds: ReadonlySet<number>;
}

const ESTABLISHMENT_FIELDS = [
  ...(['finess', 'name', 'officialName', 'kind', 'legalEntityFiness', 'categoryCode', 'categoryLabel'] as const),
  ...(['ownership', 'isEspic', 'address', 'postcode', 'city', 'communeCode', 'departmentCode', 'regionCode', 'phone'] as const),
  ...(['latitude', 'longitude', 'locationPrecision', 'sectors', 'activities', 'identitySourceId', 'identityLine'] as const),
] as const satisfies readonly (keyof EstablishmentRow)[];

/** Derives the establishments from the files and writes the release. Throws when it would be empty. */
export async function writeRelease(client: Client, release: NewRelease): Promise<void> {
  const inputs = await readInputs(client, release.sourceFileIds);
  const { rows, rejectedPoints } = buildEstablishments(inputs);
  if (rows.length === 0) throw new Error('No establishment comes out of these files: nothing could be shown.');
  await client.query('INSERT INTO release (id, is_fictional, seconds) VALUES ($1, $2, $3)', [
    release.id,
    release.isFictional,
    release.seconds,
  ]);
  await client.query('INSERT INTO release_source (release_id, source_file_id) SELECT $1, unnest($2::int[])', [
    release.id,
    release.sourceFileIds,
  ]);
  await copyRows(client, 'establishment', ESTABLISHMENT_FIELDS, rows, { releaseId: release.id });
  const seats = new Map(inputs.sites.map(({ finess, city }) => [finess, city]));
  await copyRows(
    client,
    'legalEntity',
    ['finess', 'name', 'officialName'],
    inputs.legalEntities.map((entity) => ({
      finess: entity.finess,
      ...nameEntity({ ...entity, city: seats.get(entity.finess) ?? null }, inputs.lexicon),
    })),
    { releaseId: release.id },
  );
  await recordRejectedPoints(
    client,
    rejectedPoints.filter(({ sourceFileId }) => release.newSourceFileIds.has(sourceFileId)),
  );
  await analyse(client);
}

/** Fresh statistics with the fresh rows: until PostgreSQL gathers its own, it would plan for empty tables. */
async function analyse(client: Client): Promise<void> {
  const tables = [...FACT_TABLES, 'establishment', 'legalEntity', 'importIssue', 'sourceFile', 'releaseSource'];
  await client.query(`ANALYZE ${tables.map(snakeCase).join(', ')}`);
}

async function recordRejectedPoints(client: Client, points: readonly RejectedPoint[]): Promise<void> {
  const issues = new IssuesByFile();
  for (const { sourceFileId, line, finess, km } of points) {
    issues.of(sourceFileId).warn(line, 'point-too-far', null, finess, { km: Math.round(km) });
  }
  for (const [sourceFileId, log] of issues.logs) await writeIssues(client, sourceFileId, log.issues);
}
