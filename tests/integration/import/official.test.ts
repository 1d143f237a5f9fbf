import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredIssueParams } from '@/lib/domain/issue-reasons';
import { issueSentence } from '@/lib/format/issue-sentence';
import { issueValues } from '@/lib/format/issue-values';
import { routing } from '@/lib/i18n/routing';
import { ENGLISH, issueWords } from '@/tests/setup/issue-words';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';

const folder = officialDataDir();
let database: OfficialRelease;

describe.skipIf(!folder)('the official files, imported whole', () => {
  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
  });

  afterAll(() => database?.drop());

  const count = async (sql: string, values: readonly unknown[] = []) => {
    const [row] = await database.query<{ count: string }>(`SELECT count(*) ${sql}`, values);
    return Number(row?.count);
  };

  it('reports what was read, as --json prints it', () => {
    const { report } = database;
    expect(report).toMatchObject({ release: 1, status: 'imported' });
    expect(report.sources).toHaveLength(27);
    expect(report.sources.find(({ dataset, campaign }) => dataset === 'esatis-48h-mco' && campaign === 2019)).toEqual({
      dataset: 'esatis-48h-mco',
      campaign: 2019,
      edition: '2019',
      file: 'esatis/resultats-esatis48h-mco-open-data-2019.csv',
      rows: 1152,
      accepted: 1152,
      rejected: 0,
      classes: { A: 136, B: 263, C: 300, D: 159, DI: 137, NR: 29, NV: 128 },
      meanScore: 73.73,
    });
  });

  it.each([
    ['esatis-48h-mco', '2019', 1152, { A: 136, B: 263, C: 300, D: 159, DI: 137, NR: 29, NV: 128 }, 73.73, 0],
    ['esatis-48h-mco', '2020', 1150, { A: 144, B: 252, C: 323, D: 118, DI: 313 }, 74.01, 25],
    ['esatis-ca', '2020', 931, { A: 217, B: 338, C: 191, D: 42, DI: 143 }, 77.92, 32],
    ['esatis-ssr', '2024', 1248, { A: 228, B: 141, C: 81, D: 27, DI: 738, NR: 3, NV: 30 }, 76.02, 0],
  ])(
    '%s %s: rows, classes and mean, as stored and as recounted from the results',
    async (dataset, edition, rows, classes, mean, silent) => {
      const [source] = await database.query<{ id: number; rows: number; classes: object; mean_score: number }>(
        'SELECT id, rows, classes, mean_score FROM source_file WHERE dataset = $1 AND edition = $2',
        [dataset, edition],
      );
      expect(source).toMatchObject({ rows, classes, mean_score: mean });
      const recounted = await database.query<{ token: string; count: number }>(
        `SELECT COALESCE(class, CASE status WHEN 'insufficient-data' THEN 'DI' WHEN 'non-respondent' THEN 'NR' WHEN 'not-validated' THEN 'NV' END)
         AS token, count(*)::int AS count FROM measurement WHERE source_file_id = $1 AND indicator = $2 GROUP BY token`,
        [source?.id, dataset],
      );
      // Sites that deposited nothing are non-respondents, though the files of 2020 fold them into DI.
      const told = silent === 0 ? classes : { ...classes, DI: classes.DI - silent, NR: silent };
      expect(Object.fromEntries(recounted.map((row) => [row.token, row.count]))).toEqual(told);
      const [average] = await database.query<{ mean: string }>(
        `SELECT round(avg(value)::numeric, 2) AS mean FROM measurement WHERE source_file_id = $1 AND indicator = $2 AND status = 'scored'`,
        [source?.id, dataset],
      );
      expect(Number(average?.mean)).toBe(mean);
    },
  );

  it('publishes for SSR 2024 regional means that are the ones recomputed from the stored scores', async () => {
    const rows = await database.query<{ key: string; published: number; recomputed: number }>(
      `SELECT r.key, r.value AS published, avg(m.value) AS recomputed
       FROM reference_value r JOIN site_record s ON s.source_file_id = r.source_file_id AND s.region_code = r.key
       JOIN measurement m ON m.source_file_id = r.source_file_id AND m.finess = s.finess AND m.indicator = r.indicator
       WHERE r.indicator = 'esatis-ssr' AND r.scope = 'region' AND m.status = 'scored' GROUP BY r.key, r.value`,
    );
    expect(rows).toHaveLength(16);
    for (const { key, published, recomputed } of rows) expect(recomputed, key).toBeCloseTo(published, 2);
  });

  it('holds the certification procedures and their 8,211 sites', async () => {
    const decisions = await database.query<{ decision: string; count: number }>(
      "SELECT COALESCE(decision, 'pending') AS decision, count(*)::int AS count FROM certification_procedure GROUP BY 1",
    );
    expect(Object.fromEntries(decisions.map((row) => [row.decision, row.count]))).toEqual({
      'with-distinction': 510,
      certified: 1433,
      'with-conditions': 123,
      'not-certified': 81,
      pending: 201,
    });
    expect(await count('FROM certification_procedure')).toBe(2348);
    expect(await count('FROM certification_scope')).toBe(8211);
    expect(await count('FROM certification_scope WHERE is_primary')).toBe(2348);
    expect(
      await count(
        'FROM certification_scope s JOIN certification_procedure p ON p.code = s.procedure_code WHERE p.decision IS NOT NULL',
      ),
    ).toBe(7825);
    expect(await count("FROM certification_procedure WHERE framework <> 'V2020'")).toBe(0);
  });

  it('holds the 3,930 sites of SAE, each with the name and line of the SAE file; its 45 legal entities are none', async () => {
    expect(await count("FROM site_record s JOIN source_file f ON f.id = s.source_file_id WHERE f.dataset = 'sae-id'")).toBe(3975);
    expect(await count("FROM establishment e JOIN source_file f ON f.id = e.identity_source_id WHERE f.dataset = 'sae-id'")).toBe(
      3930,
    );
    expect(await count("FROM establishment WHERE kind = 'hospital' AND name = ''")).toBe(0);
  });

  it('rejects no row, and finds no class that disagrees with a plain threshold', async () => {
    expect(await count('FROM source_file WHERE rejected > 0 OR accepted <> rows')).toBe(0);
    expect(await count("FROM import_issue WHERE severity = 'rejected'")).toBe(0);
    expect(await count("FROM import_issue WHERE kind = 'class-disagrees'")).toBe(0);
  });

  it('counts in the report every issue that is stored', async () => {
    const { issues } = database.report;
    expect(issues.total).toBe(await count('FROM import_issue'));
    expect(issues.byKind).toEqual({
      'finess-invalid': 1,
      'entity-as-site': 4,
      'score-out-of-range': 4,
      'point-too-far': issues.total - 9,
    });
  });

  it('has an establishment or a legal entity for every result, but those of PMSI level', async () => {
    const orphans = await database.query<{ dataset: string }>(
      `SELECT DISTINCT f.dataset FROM measurement m JOIN source_file f ON f.id = m.source_file_id
       WHERE NOT EXISTS (SELECT 1 FROM establishment e WHERE e.finess = m.finess)
       AND NOT EXISTS (SELECT 1 FROM legal_entity l WHERE l.finess = m.finess)`,
    );
    expect(orphans).toEqual([{ dataset: 'iqss-legacy' }]);
  });

  it.each([
    ['esatis-48h-mco', '2019', 96.4, 94.7],
    ['esatis-48h-mco', '2020', 97.5, 95.7],
    ['esatis-ca', '2020', 97.0, 95.1],
    ['esatis-ssr', '2024', 99.6, 98.3],
    ['iqss', '2019', 87.4, 87.6],
  ])('%s %s: %d %% of its sites are in SAE, %d %% in a certification scope', async (dataset, edition, inSae, inScope) => {
    const [share] = await database.query<{ sae: number; scope: number }>(
      `WITH sites AS (SELECT s.finess FROM site_record s JOIN source_file f ON f.id = s.source_file_id WHERE f.dataset = $1 AND f.edition = $2)
       SELECT round(100.0 * avg((finess IN (SELECT s.finess FROM site_record s JOIN source_file f ON f.id = s.source_file_id
         WHERE f.dataset = 'sae-id'))::int), 1)::float AS sae,
         round(100.0 * avg((finess IN (SELECT finess FROM certification_scope))::int), 1)::float AS scope FROM sites`,
      [dataset, edition],
    );
    expect(share).toEqual({ sae: inSae, scope: inScope });
  });

  it.each([
    ['esatis-48h-mco', '2020', 1148, 1150],
    ['esatis-ca', '2020', 928, 931],
    ['esatis-ssr', '2024', 1247, 1248],
    // 208 of the 3,392 rows stand under the number of a legal entity, which is on no map.
    ['iqss', '2019', 3127, 3184],
  ])('%s %s: %d of %d sites can be put on the map', async (dataset, edition, located, sites) => {
    const [row] = await database.query<{ located: string; sites: string }>(
      `SELECT count(e.latitude) AS located, count(*) AS sites FROM establishment e WHERE e.finess IN (SELECT s.finess FROM site_record s
       JOIN source_file f ON f.id = s.source_file_id WHERE f.dataset = $1 AND f.edition = $2)`,
      [dataset, edition],
    );
    expect([Number(row?.located), Number(row?.sites)]).toEqual([located, sites]);
  });

  it('puts in the centre of its commune a hospital whose published point is in another town', async () => {
    const far = await database.query<{ finess: string; severity: string }>(
      `SELECT i.value AS finess, i.severity FROM import_issue i JOIN establishment e ON e.finess = i.value
       WHERE i.kind = 'point-too-far' AND e.kind = 'hospital' ORDER BY 1`,
    );
    expect(far.map(({ finess }) => finess)).toEqual(expect.arrayContaining(['680004546', '830100855', '930000328', '970100400']));
    expect(far.length).toBeGreaterThanOrEqual(25);
    expect(far.length).toBeLessThanOrEqual(35);
    expect(
      await count("FROM establishment WHERE finess = ANY($1) AND location_precision = 'commune'", [far.map((row) => row.finess)]),
    ).toBe(far.length);
  });

  it('puts every overseas site in its own territory', async () => {
    const boxes: Record<string, [number, number, number, number]> = {
      '971': [15.8, 16.6, -61.9, -61],
      '972': [14.3, 15, -61.3, -60.7],
      '973': [2, 6, -54.7, -51.5],
      '974': [-21.5, -20.8, 55.1, 56],
      '975': [46.7, 47.2, -56.5, -56.1],
      '976': [-13.1, -12.5, 44.9, 45.4],
      '977': [17.8, 18, -63, -62.7],
      '978': [18, 18.2, -63.2, -62.9],
    };
    for (const [department, box] of Object.entries(boxes)) {
      expect(
        await count('FROM establishment WHERE department_code = $1 AND latitude IS NOT NULL', [department]),
        department,
      ).toBeGreaterThan(0);
      const outside = await database.query<{ finess: string }>(
        `SELECT finess FROM establishment WHERE department_code = $1
         AND NOT (latitude BETWEEN $2 AND $3 AND longitude BETWEEN $4 AND $5)`,
        [department, ...box],
      );
      expect(outside, department).toEqual([]);
    }
  });

  it.each(routing.locales)('says every issue in %s, those found while deriving the release included', async (locale) => {
    const words = await issueWords(locale);
    const issues = await database.query<{ code: string; kind: string; params: StoredIssueParams }>(
      'SELECT code, kind, params FROM import_issue',
    );
    expect(issues.some(({ code }) => code === 'point-too-far')).toBe(true);
    for (const issue of issues) {
      expect(issueValues(issue.code, issue.params, locale), issue.code).not.toBeNull();
      const sentence = issueSentence(words, issue, locale);
      if (locale === 'fr') expect(sentence).not.toMatch(ENGLISH);
      else expect(sentence).toMatch(ENGLISH);
    }
  });
});
