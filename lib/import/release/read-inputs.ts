import type { Client } from 'pg';
import type {
  LegalEntityInput,
  NumberLinkInput,
  PointInput,
  ReferenceLists,
  ReleaseInputs,
  ResultInput,
  ScopeInput,
  SiteInput,
} from '@/lib/import/release/inputs';
import { readReference } from '@/lib/import/release/read-reference';
import type { CommuneLine } from '@/lib/places/gazetteer-source';

/**
 * Reads the facts of the given files, inside the import's transaction, and adds the reference lists to them. Every list comes in
 * an order of its own: what is derived never depends on that of the rows in a file.
 */
export async function readInputs(
  client: Client,
  sourceFileIds: readonly number[],
  reference: Promise<ReferenceLists> = readReference(),
): Promise<ReleaseInputs> {
  const select = async <T extends object>(sql: string) => (await client.query<T>(sql, [sourceFileIds])).rows;
  const points = await select<PointInput & { finess: string }>(`
    SELECT p.source_file_id AS "sourceFileId", p.line, p.finess, p.latitude, p.longitude
    FROM point_record p JOIN source_file f ON f.id = p.source_file_id WHERE f.id = ANY($1)
    ORDER BY (f.dataset = 'finess'), f.edition, p.finess`);
  const activity = await select<{ finess: string; code: string }>(
    // Only the newest year of each table: an activity of last year may have closed.
    `SELECT finess, code FROM activity_record WHERE value > 0 AND source_file_id IN (
       SELECT id FROM (SELECT id, campaign, max(campaign) OVER (PARTITION BY dataset) AS newest FROM source_file WHERE id = ANY($1)) f
       WHERE campaign IS NOT DISTINCT FROM newest)`,
  );
  const regions = await client.query<{ code: string; region: string | null }>(
    'SELECT code, region_code AS region FROM department',
  );
  return {
    sites: await select<SiteInput>(SITES),
    scopes: await select<ScopeInput>(SCOPES),
    results: await select<ResultInput>(`
      SELECT m.finess, m.source_file_id AS "sourceFileId", m.campaign, array_agg(m.indicator ORDER BY m.indicator) AS indicators FROM measurement m
      JOIN source_file f ON f.id = m.source_file_id
      WHERE f.id = ANY($1) AND f.dataset <> 'iqss-legacy' AND m.status NOT IN ('not-concerned', 'no-activity')
      GROUP BY 1, 2, 3 ORDER BY 1, 3, 2`),
    points: new Map(points.map((point) => [point.finess, point])),
    ...(await reference),
    communes: await select<CommuneLine>(
      'SELECT code, postcode, name, latitude, longitude, localities FROM commune WHERE source_file_id = ANY($1) ORDER BY code, postcode',
    ),
    activity: codesBySite(activity),
    regionOfDepartment: new Map(regions.rows.map(({ code, region }) => [code, region])),
    legalEntities: await select<LegalEntityInput>(`
      SELECT l.finess, l.name, f.dataset, f.campaign AS year FROM legal_entity_record l JOIN source_file f ON f.id = l.source_file_id
      WHERE f.id = ANY($1) ORDER BY (f.dataset = 'certification-jur') DESC, f.edition DESC, l.finess`),
    numberLinks: await select<NumberLinkInput>(
      'SELECT DISTINCT finess, other_finess AS "otherFiness", relation FROM number_link_record WHERE source_file_id = ANY($1) ORDER BY 1, 2, 3',
    ),
  };
}

const SITES = `
  SELECT s.source_file_id AS "sourceFileId", f.dataset, f.edition,
    COALESCE(f.campaign, extract(year FROM f.extracted_on)::int) AS year, s.line, s.finess, s.name,
    s.legal_entity_finess AS "legalEntityFiness", s.category_code AS "categoryCode", s.category_label AS "categoryLabel",
    s.ownership, s.is_espic AS "isEspic", s.address, s.postcode, s.city, s.commune_code AS "communeCode",
    s.department_code AS "departmentCode", s.region_code AS "regionCode", s.phone
  FROM site_record s JOIN source_file f ON f.id = s.source_file_id WHERE f.id = ANY($1)
  ORDER BY s.finess, f.dataset, f.edition`;

const SCOPES = `
  SELECT c.source_file_id AS "sourceFileId", f.edition, c.line, c.framework, c.procedure_code AS "procedureCode", c.finess,
    c.legal_entity_finess AS "legalEntityFiness", c.name, c.is_primary AS "isPrimary",
    COALESCE(p.visit_year, extract(year FROM p.decided_on)::int) AS year, p.decision IS NOT NULL AS "isVisited"
  FROM certification_scope c JOIN source_file f ON f.id = c.source_file_id
  LEFT JOIN certification_procedure p ON p.framework = c.framework AND p.code = c.procedure_code AND p.source_file_id = ANY($1)
  WHERE f.id = ANY($1) ORDER BY f.edition DESC, c.is_primary DESC, c.procedure_code, c.finess`;

function codesBySite(rows: readonly { finess: string; code: string }[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { finess, code } of rows) {
    const group = groups.get(finess);
    if (group) group.add(code);
    else groups.set(finess, new Set([code]));
  }
  return groups;
}
