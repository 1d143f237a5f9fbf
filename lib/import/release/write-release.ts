import type { Client } from 'pg';
import { buildRelease } from '@/lib/import/release/build';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import type { ReferenceLists } from '@/lib/import/release/inputs';
import { readInputs } from '@/lib/import/release/read-inputs';
import { recordReleaseIssues } from '@/lib/import/release/release-issues';
import { writeDispersions } from '@/lib/import/release/write-dispersions';
import { writeUncertainty } from '@/lib/import/release/write-uncertainty';
import { copyRows, snakeCase } from '@/lib/import/run/copy';
import { FACT_TABLES } from '@/lib/import/run/fact-columns';
import { importerFingerprint } from '@/lib/import/run/importer-fingerprint';

export interface NewRelease {
  id: number;
  isFictional: boolean;
  seconds: number;
  /** Every file of the release, kept and new. */
  sourceFileIds: readonly number[];
  /** The files written by this import: only these may still receive issues. */
  newSourceFileIds: ReadonlySet<number>;
  reference: Promise<ReferenceLists>;
}

const ESTABLISHMENT_FIELDS = [
  ...([
    'finess',
    'name',
    'officialName',
    'otherNames',
    'kind',
    'legalEntityFiness',
    'formerEntities',
    'categoryCode',
    'categoryLabel',
  ] as const),
  ...(['ownership', 'isEspic', 'address', 'postcode', 'city', 'communeCode', 'departmentCode', 'regionCode', 'phone'] as const),
  ...(['latitude', 'longitude', 'locationPrecision', 'sectors', 'activities', 'identitySourceId', 'identityLine'] as const),
  ...(['absentFrom', 'absentSince', 'isAbsenceExact', 'listedAs', 'lastSeenYear', 'lastSeenSourceId'] as const),
] as const satisfies readonly (keyof EstablishmentRow)[];

/** Derives the establishments from the files and writes the release. Throws when it would be empty. */
export async function writeRelease(client: Client, release: NewRelease): Promise<void> {
  const inputs = await readInputs(client, release.sourceFileIds, release.reference);
  // PostgreSQL counts the facts on its side while they are made sense of here.
  const counted = analyse(client, [...FACT_TABLES, 'sourceFile']);
  const built = buildRelease(inputs);
  await counted;
  if (built.establishments.length === 0) {
    throw new Error('No establishment comes out of these files: nothing could be shown.');
  }
  await client.query('INSERT INTO release (id, is_fictional, seconds, importer) VALUES ($1, $2, $3, $4)', [
    release.id,
    release.isFictional,
    release.seconds,
    await importerFingerprint(),
  ]);
  await client.query('INSERT INTO release_source (release_id, source_file_id) SELECT $1, unnest($2::int[])', [
    release.id,
    release.sourceFileIds,
  ]);
  const shared = { releaseId: release.id };
  await copyRows(client, 'establishment', ESTABLISHMENT_FIELDS, built.establishments, shared);
  await copyRows(
    client,
    'legalEntity',
    ['finess', 'name', 'officialName', 'city', 'departmentCode', 'regionCode'],
    built.legalEntities,
    shared,
  );
  const links = built.links.map(({ evidence, ...link }) => ({ ...link, evidence: [...evidence] }));
  await copyRows(client, 'establishmentLink', ['finess', 'successorFiness', 'evidence', 'isProven'], links, shared);
  const scope = built.procedures.map((site) => ({ ...site }));
  await copyRows(client, 'establishmentProcedure', PROCEDURE_FIELDS, scope, shared);
  await writeUncertainty(client, release.id, release.sourceFileIds);
  await writeDispersions(client, release.id, release.sourceFileIds);
  await recordReleaseIssues(client, built, release);
  await analyse(client, [
    'establishment',
    'legalEntity',
    'establishmentLink',
    'establishmentProcedure',
    'importIssue',
    'releaseSource',
  ]);
}

const PROCEDURE_FIELDS = ['framework', 'procedureCode', 'finess', 'via', 'fileFiness', 'isPrimary'] as const;

/** Fresh statistics with the fresh rows: until PostgreSQL gathers its own, it would plan for empty tables. */
async function analyse(client: Client, tables: readonly string[]): Promise<void> {
  await client.query(`ANALYZE ${tables.map(snakeCase).join(', ')}`);
}
