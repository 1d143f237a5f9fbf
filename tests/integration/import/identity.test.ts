import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideKind } from '@/lib/domain/identity/decide-kind';
import { identifyNumbers } from '@/lib/import/release/identify-numbers';
import { readInputs } from '@/lib/import/release/read-inputs';
import { registersOf } from '@/lib/import/release/registers';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';

const folder = officialDataDir();
let database: OfficialRelease;

describe.skipIf(!folder)('who is a hospital, over all numbers of the official files', () => {
  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
  });

  afterAll(() => database?.drop());

  const rows = <T extends object>(sql: string, values: readonly unknown[] = []) => database.query<T>(sql, values);
  const numbers = async (sql: string) => (await rows<{ finess: string }>(sql)).map(({ finess }) => finess);
  const count = async (sql: string) => Number((await rows<{ count: string }>(`SELECT count(*) ${sql}`))[0]?.count);

  it('makes no establishment of a legal entity of the SAE (989 in IDB, 45 in ID), nor of any other number that is one', async () => {
    const entities = await numbers(`
      SELECT l.finess FROM legal_entity_record l JOIN source_file f ON f.id = l.source_file_id WHERE f.dataset IN ('sae-id', 'sae-idb')`);
    expect(entities).toHaveLength(1034);
    expect(await numbers('SELECT e.finess FROM establishment e JOIN legal_entity l USING (finess)')).toEqual([]);
    const known = new Set(await numbers('SELECT finess FROM legal_entity'));
    expect(entities.filter((finess) => !known.has(finess))).toEqual([]);
    // Each of the 240 that were listed as hospitals has its sites.
    for (const finess of ['310781406', '620100677', '380780080', '750712184', '800000093', '250000460']) {
      expect(
        await count(`FROM establishment WHERE legal_entity_finess = '${finess}' AND kind = 'hospital'`),
        finess,
      ).toBeGreaterThan(0);
    }
  });

  it('explains every number by a line of the decision table', async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const ids = await rows<{ id: number }>('SELECT id FROM source_file');
    const inputs = await readInputs(
      client,
      ids.map(({ id }) => id),
    );
    await client.end();
    const { facts, kindOf } = identifyNumbers(inputs, registersOf(inputs));
    const stored = new Map(
      (await rows<{ finess: string; kind: string }>('SELECT finess, kind FROM establishment')).map((row) => [
        row.finess,
        row.kind,
      ]),
    );
    // A new number is what the hospital is that registers list under another.
    const listed = new Set(await numbers('SELECT finess FROM establishment WHERE cardinality(listed_as) > 0'));
    const rules = new Map<string, number>();
    for (const [finess, known] of facts) {
      const { kind, rule } = decideKind(known);
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
      expect(kindOf(finess), finess).toBe(kind);
      const site = kind === 'hospital' || kind === 'annex' ? kind : null;
      expect(stored.get(finess) ?? null, `${finess} ${rule}`).toBe(listed.has(finess) ? 'hospital' : site);
    }
    expect(Object.fromEntries(rules)).toMatchObject({ 'sae-entity': 1034, outpost: 58, 'sae-hospital': 3872 });
    expect((rules.get('attached') ?? 0) + (rules.get('attached-with-results') ?? 0) + (rules.get('attached-primary') ?? 0)).toBe(
      4721,
    );
  });

  it('gives every absent site its year and the file that last saw it, and finds the 41 of the survey of 2019', async () => {
    expect(await count('FROM establishment WHERE (absent_from IS NULL) <> (absent_since IS NULL)')).toBe(0);
    expect(await count("FROM establishment WHERE absent_from = 'finess'")).toBe(0);
    expect(await numbers('SELECT finess FROM establishment WHERE absent_from IS NOT NULL AND last_seen_year IS NULL')).toEqual(
      [],
    );
    const absent = await rows<{ absent: boolean; count: number }>(`
      SELECT e.absent_from = 'sae' AS absent, count(*)::int AS count FROM site_record s JOIN source_file f ON f.id = s.source_file_id
      JOIN establishment e USING (finess) WHERE f.dataset = 'esatis-48h-mco' AND f.edition = '2019' AND s.finess NOT IN (
        SELECT r.finess FROM site_record r JOIN source_file g ON g.id = r.source_file_id WHERE g.dataset = 'sae-id') GROUP BY 1`);
    expect(absent).toEqual([{ absent: true, count: 41 }]);
    // None that the SAE of 2023 lists is called absent.
    expect(
      await count(`FROM establishment e JOIN site_record s USING (finess) JOIN source_file f ON f.id = s.source_file_id
        WHERE f.dataset IN ('sae-id', 'sae-idb') AND e.absent_from IS NOT NULL`),
    ).toBe(0);
  });

  it('lists a hospital once, under the number of its registers, and says no new number to be absent from them', async () => {
    const listed = await rows<{ finess: string; listed_as: string[]; absent_from: string | null }>(
      'SELECT finess, listed_as, absent_from FROM establishment WHERE cardinality(listed_as) > 0 ORDER BY finess',
    );
    const announced = await rows<{ finess: string; listed_as: string[] }>(`SELECT successor_finess AS finess,
      array_agg(finess ORDER BY finess) AS listed_as FROM establishment_link WHERE 'new-number' = ANY(evidence) GROUP BY 1 ORDER BY 1`);
    expect(listed).toEqual(announced.map((link) => ({ ...link, absent_from: null })));
    expect(listed.flatMap(({ listed_as }) => listed_as)).toContain('970300026');
  });

  it.each([
    ['290000207', 2020, ['290036540']],
    ['290000215', 2020, ['290036540']],
    ['2A0000022', 2020, ['2A0004842']],
    ['350002192', 2020, ['350054680']],
    ['450000237', 2020, ['450021449']],
    ['540000486', 2020, ['540026895']],
    ['340780824', 2025, ['340024546']],
    ['430000141', 2019, ['430000166']],
    ['880000146', 2024, ['880009410']],
    ['640787156', 2019, ['640020715']],
    // Closed for good.
    ['300781465', 2020, []],
    ['320780067', 2020, []],
    // The dialysis unit of the same name is not its successor.
    ['370000085', 2020, []],
  ])('%s was last seen in %d and leads to %j', async (finess, year, successors) => {
    const [site] = await rows<object>('SELECT absent_from, absent_since, last_seen_year FROM establishment WHERE finess = $1', [
      finess,
    ]);
    expect(site).toEqual({ absent_from: 'sae', absent_since: 2023, last_seen_year: year });
    const found = await rows<{ finess: string }>('SELECT successor_finess AS finess FROM establishment_link WHERE finess = $1', [
      finess,
    ]);
    expect(found.map((link) => link.finess)).toEqual(successors);
  });

  it('keeps open the only hospital of a territory the SAE does not cover', async () => {
    const outside = await numbers(
      "SELECT finess FROM establishment WHERE finess IN ('970500039', '980000000', '003200005') AND absent_from IS NULL",
    );
    expect(outside.sort()).toEqual(['003200005', '970500039', '980000000']);
  });

  it('attaches every procedure, by whatever number the file uses', async () => {
    expect(await count('FROM (SELECT DISTINCT procedure_code FROM establishment_procedure) p')).toBe(2348);
    const via = await rows<{ via: string; count: number }>(
      'SELECT via, count(*)::int AS count FROM establishment_procedure GROUP BY 1',
    );
    expect(Object.fromEntries(via.map((row) => [row.via, row.count]))).toEqual({
      site: 8207,
      swapped: 1,
      entity: 19,
      predecessor: 4,
      successor: 5,
    });
    // A number of the file that is a site is attached; the three others are legal entities.
    const lost = await numbers(`SELECT finess FROM certification_scope WHERE (procedure_code, finess) NOT IN (
      SELECT procedure_code, file_finess FROM establishment_procedure)`);
    expect(lost).toEqual(['950015289']);
    expect(
      await count('FROM establishment_procedure p WHERE NOT EXISTS (SELECT 1 FROM establishment e WHERE e.finess = p.finess)'),
    ).toBe(0);
  });

  it.each([
    ['750100042', '40363', 'swapped', null],
    ['930000336', '30618', 'entity', 'certified'],
    ['930000302', '30618', 'entity', 'certified'],
    ['970300026', '40350', 'successor', null],
    ['970305637', '40350', 'successor', null],
    ['970300083', '40350', 'successor', null],
    ['340024546', '30055', 'predecessor', 'certified'],
    ['880009410', '40285', 'predecessor', 'not-certified'],
    ['800000432', '31410', 'site', null],
  ])('%s is covered by %s (%s)', async (finess, code, via, decision) => {
    const found = await rows<{ code: string; via: string; decision: string | null }>(
      `SELECT s.procedure_code AS code, s.via, p.decision FROM establishment_procedure s
       JOIN certification_procedure p ON p.code = s.procedure_code WHERE s.finess = $1`,
      [finess],
    );
    if (via === 'site') expect(found).toMatchObject([{ via, decision: 'not-certified' }]);
    else expect(found).toEqual([{ code, via, decision }]);
  });

  it('reads activities from what is declared', async () => {
    const noBirth = ['340780717', '220000095', '710010786', '260000146', '810000224', '310781000', '670780188', '750803447'];
    expect(
      await numbers(
        `SELECT finess FROM establishment WHERE 'MATERNITE' = ANY(activities) AND finess IN ('${noBirth.join("','")}')`,
      ),
    ).toEqual([]);
    expect(await count("FROM establishment WHERE 'MATERNITE' = ANY(activities)")).toBe(463);
    expect(
      await numbers("SELECT finess FROM establishment WHERE finess = '860780568' AND 'MATERNITE' = ANY(activities)"),
    ).toHaveLength(1);
    // Cancer centres and military hospitals deliver nobody.
    expect(
      await count("FROM establishment WHERE category_code IN ('131', '114') AND activities && ARRAY['OBSTETRIQUE', 'MATERNITE']"),
    ).toBe(0);
    // A dialysis unit has medicine only by stays of its own.
    expect(
      await count(
        "FROM establishment WHERE category_code IN ('141', '146') AND 'MCO' = ANY(sectors) AND NOT 'MEDECINE' = ANY(activities)",
      ),
    ).toBe(0);
    expect(await count("FROM establishment WHERE 'REANIMATION' = ANY(activities)")).toBeLessThan(360);
  });

  it.each([
    ['070000484', 'bois vert'],
    ['750150252', 'edouard rist'],
    ['970302055', 'clinique veronique'],
    ['430000158', 'korian beauregard'],
  ])('%s keeps the name "%s"', async (finess, name) => {
    const [site] = await rows<{ names: string }>(
      "SELECT lower(array_to_string(other_names, ' | ')) AS names FROM establishment WHERE finess = $1",
      [finess],
    );
    expect(site?.names.normalize('NFD').replace(/\p{M}/gu, '')).toContain(name);
  });
});
