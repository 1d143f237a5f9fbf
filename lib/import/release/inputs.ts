import type { Client } from 'pg';
import type { DatasetCode } from '@/lib/domain/dataset';
import type { NameLexicon } from '@/lib/domain/names/name-lexicon';
import { nameLexicon } from '@/lib/reference/name-lexicon';
import { officialCommunes } from '@/lib/reference/official-communes';

/** What one line of one file says of a site, with the file's rank. */
export interface SiteInput {
  sourceFileId: number;
  dataset: DatasetCode;
  edition: string;
  line: number;
  finess: string;
  name: string;
  legalEntityFiness: string | null;
  categoryCode: string | null;
  categoryLabel: string | null;
  ownership: string | null;
  isEspic: boolean | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  communeCode: string | null;
  departmentCode: string | null;
  regionCode: string | null;
  phone: string | null;
}

export interface PointInput {
  sourceFileId: number;
  line: number;
  latitude: number;
  longitude: number;
}

export interface CommuneInput {
  code: string;
  postcode: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** Everything the release builder reads: the facts of the release's files, old and new. */
export interface ReleaseInputs {
  sites: readonly SiteInput[];
  /** One point per site, the FINESS one first. */
  points: ReadonlyMap<string, PointInput>;
  communes: readonly CommuneInput[];
  /** Official names, with their accents, by INSEE code. */
  communeNames: ReadonlyMap<string, string>;
  /** The word lists names are read with. */
  lexicon: NameLexicon;
  /** Non-zero SAE codes per site. */
  activity: ReadonlyMap<string, ReadonlySet<string>>;
  /** Data sets with results per site; the legacy files aside, whose numbers are those of legal entities. */
  measured: ReadonlyMap<string, ReadonlySet<string>>;
  primarySites: ReadonlySet<string>;
  regionOfDepartment: ReadonlyMap<string, string | null>;
  legalEntities: readonly { finess: string; name: string }[];
}

/** Reads the facts of the given files, inside the import's transaction. */
export async function readInputs(client: Client, sourceFileIds: readonly number[]): Promise<ReleaseInputs> {
  const select = async <T extends object>(sql: string) => (await client.query<T>(sql, [sourceFileIds])).rows;
  const sites = await select<SiteInput>(`
    SELECT s.source_file_id AS "sourceFileId", f.dataset, f.edition, s.line, s.finess, s.name,
      s.legal_entity_finess AS "legalEntityFiness", s.category_code AS "categoryCode", s.category_label AS "categoryLabel",
      s.ownership, s.is_espic AS "isEspic", s.address, s.postcode, s.city, s.commune_code AS "communeCode",
      s.department_code AS "departmentCode", s.region_code AS "regionCode", s.phone
    FROM site_record s JOIN source_file f ON f.id = s.source_file_id WHERE f.id = ANY($1)
    UNION ALL
    (SELECT DISTINCT ON (c.finess) c.source_file_id, f.dataset, f.edition, c.line, c.finess, COALESCE(c.name, c.finess),
      c.legal_entity_finess, NULL, NULL, NULL, NULL::boolean, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM certification_scope c JOIN source_file f ON f.id = c.source_file_id WHERE f.id = ANY($1)
    ORDER BY c.finess, f.edition DESC, c.is_primary DESC, c.line)`);
  const points = await select<PointInput & { finess: string }>(`
    SELECT p.source_file_id AS "sourceFileId", p.line, p.finess, p.latitude, p.longitude
    FROM point_record p JOIN source_file f ON f.id = p.source_file_id WHERE f.id = ANY($1)
    ORDER BY (f.dataset = 'finess'), f.edition`);
  const activity = await select<{ finess: string; code: string }>(
    // Only the newest year of each table: an activity of last year may have closed.
    `SELECT finess, code FROM activity_record WHERE value > 0 AND source_file_id IN (
       SELECT id FROM (SELECT id, campaign, max(campaign) OVER (PARTITION BY dataset) AS newest FROM source_file WHERE id = ANY($1)) f
       WHERE campaign IS NOT DISTINCT FROM newest)`,
  );
  const measured = await select<{ finess: string; dataset: string }>(`
    SELECT DISTINCT m.finess, f.dataset FROM measurement m JOIN source_file f ON f.id = m.source_file_id
    WHERE f.id = ANY($1) AND f.dataset <> 'iqss-legacy' AND m.status NOT IN ('not-concerned', 'no-activity')`);
  return {
    sites,
    points: new Map(points.map((point) => [point.finess, point])),
    lexicon: await nameLexicon(),
    communeNames: new Map([...(await officialCommunes())].map(([code, { name }]) => [code, name])),
    communes: await select<CommuneInput>(
      'SELECT code, postcode, name, latitude, longitude FROM commune WHERE source_file_id = ANY($1)',
    ),
    activity: grouped(activity, 'code'),
    measured: grouped(measured, 'dataset'),
    primarySites: new Set(
      (
        await select<{ finess: string }>(
          'SELECT DISTINCT finess FROM certification_scope WHERE is_primary AND source_file_id = ANY($1)',
        )
      ).map(({ finess }) => finess),
    ),
    regionOfDepartment: new Map(
      (
        await client.query<{ code: string; region: string | null }>('SELECT code, region_code AS region FROM department')
      ).rows.map(({ code, region }) => [code, region]),
    ),
    legalEntities: await select<{ finess: string; name: string }>(`
      SELECT DISTINCT ON (l.finess) l.finess, l.name FROM legal_entity_record l JOIN source_file f ON f.id = l.source_file_id
      WHERE f.id = ANY($1) ORDER BY l.finess, (f.dataset = 'certification-jur') DESC, f.edition DESC`),
  };
}

function grouped<K extends string>(rows: readonly ({ finess: string } & Record<K, string>)[], key: K): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const group = groups.get(row.finess);
    if (group) group.add(row[key]);
    else groups.set(row.finess, new Set([row[key]]));
  }
  return groups;
}
