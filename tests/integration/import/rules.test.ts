import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECISIONS, FRAMEWORKS, SCOPE_VIA, V2014_LEVELS } from '@/lib/domain/certification';
import { ACTIVITIES } from '@/lib/domain/declared-care';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { ESTABLISHMENT_KINDS } from '@/lib/domain/identity/decide-kind';
import { SUCCESSION_EVIDENCE } from '@/lib/domain/identity/judge-successor';
import { SCALES, SECTORS } from '@/lib/domain/indicators/catalogue';
import { ABSENCES, EVOLUTIONS, INTERVAL_ORIGINS, OBLIGATIONS } from '@/lib/domain/measurement';
import { CLAMPS, ESTIMATION_REFUSALS } from '@/lib/domain/uncertainty/estimate';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database?.drop());

type Row = Record<string, string | number | boolean | null>;

/** As PostgreSQL writes one. */
function list(codes: readonly string[]): string {
  return `{${codes.join(',')}}`;
}

/** Writes one row and takes it back. Rejects when the database refuses it. */
async function write(table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  await database.query('BEGIN');
  // Rules of one row are tried, not the rows it refers to.
  await database.query('SET LOCAL session_replication_role = replica');
  try {
    await database.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row));
  } finally {
    await database.query('ROLLBACK');
  }
}

const BASE: Readonly<Record<string, Row>> = {
  measurement: {
    ...{ source_file_id: 1, line: 2, finess: '2A0000014', indicator: 'iqss', campaign: 2020, status: 'scored', value: 71 },
    ...{ interval_origin: 'none', lower: null, upper: null, evolution: null, obligation: null, class: null },
  },
  certification_procedure: { source_file_id: 1, line: 2, framework: 'V2020', code: '1', decision: null },
  site_record: { source_file_id: 1, line: 2, finess: '010000024', name: 'X', ownership: null },
  point_record: { source_file_id: 1, line: 2, finess: '010000024', latitude: 46, longitude: 5 },
  activity_record: { source_file_id: 1, line: 2, finess: '010000024', code: 'MCO.LIT_MED', value: 3 },
  indicator: {
    code: 'x',
    family: 'iqss-record',
    unit: 'score',
    direction: 'higher',
    scale: null,
    sector: 'MCO',
    type: 'process',
  },
  uncertainty_estimate: {
    ...{ release_id: 1, indicator: 'esatis-ca', campaign: 2020, sites: 9, individual_sd: 9, clamps: '{}', refusal: null },
    ...{ inputs: '{}', method_code: 'x', method_version: 1 },
  },
  establishment: {
    ...{ release_id: 1, finess: '010000024', name: 'X', official_name: 'X', kind: 'hospital', former_entities: '{}' },
    ...{ sectors: '{}', activities: '{}', other_names: '{}', identity_source_id: 1, identity_line: 2 },
  },
  establishment_link: { release_id: 1, finess: '010000024', successor_finess: '010000032', evidence: '{town}', is_proven: true },
  certification_score: {
    ...{ source_file_id: 1, line: 2, framework: 'V2020', procedure_code: '1', level: 'chapter', item: '1', score: 90 },
  },
};

describe('the database takes every code of the domain', () => {
  const cases: [string, Row][] = [
    ...ABSENCES.map((status): [string, Row] => ['measurement', { status, value: null }]),
    ...EVOLUTIONS.map((evolution): [string, Row] => ['measurement', { evolution }]),
    ...OBLIGATIONS.map((obligation): [string, Row] => ['measurement', { obligation }]),
    ...INTERVAL_ORIGINS.map((origin): [string, Row] => [
      'measurement',
      origin === 'none' ? {} : { interval_origin: origin, lower: 60, upper: 80 },
    ]),
    ...DECISIONS.flatMap((decision): [string, Row][] =>
      FRAMEWORKS.slice(1).map((framework) => ['certification_procedure', { framework, decision }]),
    ),
    ...V2014_LEVELS.map((decision): [string, Row] => ['certification_procedure', { framework: 'V2014', decision }]),
    ...OWNERSHIPS.map((ownership): [string, Row] => ['site_record', { ownership }]),
    ...SCALES.map((scale): [string, Row] => ['indicator', { scale }]),
    ...SECTORS.map((sector): [string, Row] => ['indicator', { sector }]),
    ...[SECTORS, []].map((sectors): [string, Row] => ['establishment', { sectors: list(sectors) }]),
    ...[ACTIVITIES, []].map((activities): [string, Row] => ['establishment', { activities: list(activities) }]),
    ['establishment_link', { evidence: list(SUCCESSION_EVIDENCE) }],
    ...[CLAMPS, []].map((clamps): [string, Row] => ['uncertainty_estimate', { clamps: list(clamps) }]),
    ...ESTIMATION_REFUSALS.map((refusal): [string, Row] => ['uncertainty_estimate', { refusal, individual_sd: null }]),
  ];
  it.each(cases)('%s %j', async (table, row) => {
    await expect(write(table, { ...BASE[table], ...row })).resolves.toBeUndefined();
  });

  it('and those of what a release derives', async () => {
    const [rules] = await database.query<{ text: string }>(
      `SELECT string_agg(pg_get_constraintdef(oid), '') AS text FROM pg_constraint
       WHERE conname IN ('establishment_kind', 'establishment_ownership', 'establishment_procedure_via')`,
    );
    for (const code of [...ESTABLISHMENT_KINDS, ...OWNERSHIPS, ...SCOPE_VIA]) expect(rules?.text).toContain(`'${code}'`);
  });
});

describe('the database refuses', () => {
  it.each<[string, Row]>([
    ['measurement', { status: 'missing', value: null }],
    ['measurement', { value: null }],
    ['measurement', { status: 'non-respondent' }],
    ['measurement', { status: 'non-respondent', value: null, class: 'A' }],
    ['measurement', { interval_origin: 'published', lower: 80, upper: 60 }],
    ['measurement', { interval_origin: 'published', lower: 60 }],
    ['measurement', { lower: 60, upper: 80 }],
    ['measurement', { interval_origin: 'guessed', lower: 60, upper: 80 }],
    ['measurement', { evolution: 'better' }],
    ['measurement', { obligation: 'maybe' }],
    ['measurement', { finess: '1078005' }],
    ['measurement', { finess: '0' }],
    ['measurement', { campaign: 1900 }],
    ['certification_procedure', { framework: 'V2030' }],
    ['certification_procedure', { decision: 'A' }],
    ['certification_procedure', { framework: 'V2014', decision: 'certified' }],
    ['certification_procedure', { visit_year: 1900 }],
    ['certification_procedure', { visit_month: 13 }],
    ['site_record', { ownership: 'private' }],
    ['site_record', { finess: '2C0000014' }],
    ['point_record', { latitude: 123 }],
    ['point_record', { longitude: -181 }],
    ['activity_record', { value: -1 }],
    ['certification_score', { score: 101 }],
    ['certification_score', { level: 'theme' }],
    ['indicator', { scale: 'stars' }],
    ['indicator', { sector: 'SSR' }],
    ['establishment', { sectors: '{MCO,mco}' }],
    ['establishment', { activities: '{URGENCES,THALASSO}' }],
    ['establishment_link', { evidence: '{town,rumour}' }],
    ['uncertainty_estimate', { clamps: '{lowered}' }],
    ['uncertainty_estimate', { refusal: 'unknown', individual_sd: null }],
  ])('%s %j', async (table, row) => {
    await expect(write(table, { ...BASE[table], ...row })).rejects.toMatchObject({ code: '23514' });
  });
});
