import { afterAll, beforeAll } from 'vitest';
import { disconnect } from '@/lib/db/client';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { inSnapshot, type Reader } from '@/lib/release-state/snapshot';
import { addOtherReleases } from '@/tests/setup/other-releases';
import { serveRelease } from '@/tests/setup/serve-release';
import type { TestDatabase } from '@/tests/setup/test-database';
import type { Tables } from './tables';

/** A release as the portal serves it, and the tables it was read from. */
export interface TwinRelease {
  state: ReleaseState;
  /** Every row of a table, `SELECT *`. */
  all<T extends keyof Tables>(table: T): readonly Tables[T][];
  /** Those of the release: derived for it, or of its files. */
  rows<T extends keyof Tables>(table: T): readonly Tables[T][];
  /** One of the readers of lib/release-state, on the served database. */
  read<Answer>(reader: (db: Reader) => Promise<Answer>): Promise<Answer>;
}

/** Opens a release before the tests of the file that asks, others beside it, and leaves it after them. */
export function twinRelease(open: () => Promise<TestDatabase>): TwinRelease {
  let database: TestDatabase | undefined;
  let state: ReleaseState | undefined;
  const kept = new Map<keyof Tables, readonly object[]>();
  const ofRelease = new Map<keyof Tables, readonly object[]>();
  beforeAll(async () => {
    database = await open();
    await addOtherReleases(database);
    process.env.DATABASE_URL = database.url;
    state = await serveRelease();
    const [release, sources] = [state.summary.id, await database.query<Tables['release_source']>('SELECT * FROM release_source')];
    const isOfRelease = ofFilesOf(release, sources);
    for (const table of TABLES) {
      const rows = await database.query(`SELECT * FROM ${table}`);
      kept.set(table, rows);
      ofRelease.set(table, rows.filter(isOfRelease));
    }
  }, 300_000);
  afterAll(async () => {
    await disconnect();
    await database?.drop();
  });
  const served = () => {
    if (!state) throw new Error('A release is served within tests only.');
    return state;
  };
  return {
    get state() {
      return served();
    },
    all: <T extends keyof Tables>(table: T) => kept.get(table) as readonly Tables[T][],
    rows: <T extends keyof Tables>(table: T) => ofRelease.get(table) as readonly Tables[T][],
    read: (reader) => inSnapshot(served().summary, reader, { timeout: 120_000 }),
  };
}

function ofFilesOf(release: number, sources: readonly Tables['release_source'][]): (row: object) => boolean {
  const files = new Set(sources.filter((source) => source.release_id === release).map((source) => source.source_file_id));
  return (row) => {
    if ('release_id' in row) return row.release_id === release;
    return 'source_file_id' in row ? files.has(Number(row.source_file_id)) : true;
  };
}

const TABLES: readonly (keyof Tables)[] = [
  ...(['activity_record', 'campaign', 'certification_procedure', 'certification_score', 'certification_theme_decision'] as const),
  ...(['commune', 'department', 'establishment', 'establishment_link', 'establishment_procedure', 'import_issue'] as const),
  ...(['indicator', 'legal_entity', 'measurement', 'outcome_dispersion', 'reference_value', 'region', 'release'] as const),
  ...(['release_change', 'release_source', 'site_record', 'source_file', 'uncertainty_estimate'] as const),
];
