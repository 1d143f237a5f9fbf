import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KNOWN_ESTABLISHMENTS, type KnownEstablishment, type KnownSurvey } from '@/tests/fixtures/known-values';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';

const folder = officialDataDir();
let database: OfficialRelease;

/** Dimensions in the order of the columns of each survey's file. */
const DIMENSIONS: Record<string, readonly string[]> = {
  'esatis-48h-mco': ['welcome', 'nurses', 'doctors', 'room', 'meals', 'discharge'],
  'esatis-ca': ['before', 'welcome', 'care', 'room-meal', 'discharge'],
  'esatis-ssr': ['welcome', 'care', 'place', 'meals', 'discharge'],
};

describe.skipIf(!folder)('twenty-four establishments, field by field', () => {
  beforeAll(async () => {
    database = await officialRelease(folder ?? '');
  });

  afterAll(() => database?.drop());

  describe.each(KNOWN_ESTABLISHMENTS)('$finess $name ($why)', (known) => {
    it('has the identity of the files', async () => {
      const [row] = await database.query<Record<string, unknown>>(
        `SELECT e.official_name, e.legal_entity_finess, e.category_code, e.ownership, e.is_espic, e.address, e.postcode,
           e.commune_code, e.department_code, e.region_code, e.kind, e.sectors, f.dataset, e.identity_line
         FROM establishment e JOIN source_file f ON f.id = e.identity_source_id WHERE e.finess = $1`,
        [known.finess],
      );
      expect({ ...row, address: plain(row?.address) }).toEqual({
        official_name: known.name.replace(/\s+/g, ' '),
        legal_entity_finess: known.legalEntity,
        category_code: known.category,
        ownership: known.ownership,
        is_espic: known.isEspic,
        address: plain(known.address),
        postcode: known.postcode,
        commune_code: known.commune,
        department_code: known.department,
        region_code: known.region,
        kind: known.kind,
        sectors: known.sectors,
        dataset: known.identity[0],
        identity_line: known.identity[1],
      });
    });

    it('stands where the files say', async () => {
      const [row] = await database.query<{ location_precision: string | null; latitude: number; longitude: number }>(
        'SELECT location_precision, latitude, longitude FROM establishment WHERE finess = $1',
        [known.finess],
      );
      const place = row?.location_precision ? [row.location_precision, row.latitude, row.longitude] : null;
      expect(place).toEqual(known.location);
    });

    it('has the procedures, decisions and scopes of the files', async () => {
      const rows = await database.query<{ procedure: unknown[] }>(
        `SELECT json_build_array(p.code, p.decision, p.decided_on, (SELECT count(*) FROM certification_scope a
           WHERE a.procedure_code = p.code AND a.source_file_id = s.source_file_id), s.is_primary) AS procedure
         FROM certification_scope s JOIN certification_procedure p ON p.code = s.procedure_code WHERE s.finess = $1`,
        [known.finess],
      );
      expect(rows.map(({ procedure }) => procedure)).toEqual(known.certification);
    });

    it('has the e-Satis results of every campaign, value or reason', async () => {
      const rows = await measurements(known, 'esatis-%');
      expect(rows).toEqual(known.esatis.flatMap(expectedResults).sort(byKey));
    });

    it('has the IQSS 2019 results, value or reason', async () => {
      const rows = await measurements(known, 'iqss');
      const { iqss2019 } = known;
      expect(rows.length).toBe(iqss2019 ? 13 : 0);
      expect(rows.filter(({ line }) => line !== iqss2019?.line)).toEqual([]);
      const results = rows.map(({ indicator, status, class: letter, isAlert, value }) => [
        indicator,
        status === 'scored' ? [letter ?? isAlert, value] : status,
      ]);
      expect(Object.fromEntries(results.filter(([, result]) => result !== 'no-activity'))).toEqual(iqss2019?.results ?? {});
    });

    it('has the beds and places of the files', async () => {
      const rows = await database.query<{ code: string; value: number }>(
        'SELECT code, value FROM activity_record WHERE finess = $1 AND code = ANY($2) ORDER BY code',
        [known.finess, SIZES],
      );
      expect(Object.fromEntries(rows.map(({ code, value }) => [code, value]))).toEqual(known.sizes);
    });
  });
});

const SIZES = [
  ...['MCO.LIT_MED', 'MCO.LIT_CHI', 'MCO.LIT_OBS', 'MCO.LIT_MCO', 'MCO.PLA_MCO'],
  ...['SSR.LIT', 'SSR.PLA', 'HAD.PLATOT', 'USLD.LIT', 'PSY.CAP_HTP'],
];

interface Result {
  indicator: string;
  campaign: number;
  line: number;
  status: string;
  class: string | null;
  value: number | null;
  publicValue: number | null;
  n: number | null;
  isAlert: boolean | null;
}

async function measurements({ finess }: KnownEstablishment, dataset: string): Promise<Result[]> {
  const rows = await database.query<Result>(
    `SELECT m.indicator, m.campaign, m.line, m.status, m.class, m.value, m.public_value AS "publicValue", m.n, m.is_alert AS "isAlert"
     FROM measurement m JOIN source_file f ON f.id = m.source_file_id WHERE m.finess = $1 AND f.dataset LIKE $2`,
    [finess, dataset],
  );
  return rows.sort(byKey);
}

function byKey(a: Result, b: Result): number {
  return a.campaign - b.campaign || (a.indicator < b.indicator ? -1 : 1);
}

/** A scored row brings its dimensions and its recommendation rate; an absent one stands alone. */
function expectedResults(survey: KnownSurvey): Result[] {
  const { dataset, campaign, line, status, n } = survey;
  const base = { campaign, line, status, publicValue: null, isAlert: null };
  const overall = {
    ...base,
    indicator: dataset,
    class: survey.class ?? null,
    value: survey.value ?? null,
    publicValue: survey.publicValue ?? null,
    n,
  };
  const part = (name: string, value: number, answers: number | null): Result => ({
    ...base,
    indicator: `${dataset}-${name}`,
    class: null,
    value,
    n: answers,
  });
  const dimensions = (survey.dimensions ?? []).map((value, index) => part(DIMENSIONS[dataset]?.[index] ?? '', value, n));
  return [overall, ...dimensions, ...(survey.recommendation ? [part('recommend', ...survey.recommendation)] : [])];
}

/** Addresses are shown with accents and lower case; the files write neither. */
function plain(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toUpperCase();
}
