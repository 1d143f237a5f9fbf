import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { disconnect } from '@/lib/db/client';
import { Unavailable } from '@/lib/db/unavailable';
import { listCandidates, listUnknown } from '@/lib/queries/compare';
import { getEstablishment } from '@/lib/queries/establishment';
import { getLegalEntity } from '@/lib/queries/legal-entity';
import { getMapPayload } from '@/lib/queries/map-payload';
import { getSearchPage } from '@/lib/queries/search';
import { answeringFrom, getState } from '@/lib/queries/state';
import { loadReleaseState } from '@/lib/release-state/load-release-state';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { pinState } from '@/lib/release-state/states';
import { NO_FILTERS } from '@/lib/search/search-filters';
import { suggest } from '@/lib/search/suggest';
import { copyRelease } from '@/tests/setup/copy-release';
import { demoPart } from '@/tests/setup/demo-part';
import { importInto } from '@/tests/setup/official-release';
import { serveRelease } from '@/tests/setup/serve-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

describe('the state of a release', () => {
  let database: TestDatabase;
  let other: TestDatabase;
  let state: ReleaseState;
  let finess: string;
  let entity: string;

  /** Reads from another database from now on. */
  async function connectTo(url: string): Promise<void> {
    await disconnect();
    process.env.DATABASE_URL = url;
  }

  beforeAll(async () => {
    [database, other] = await Promise.all([testDatabase(), testDatabase()]);
    await importInto(database, await demoPart());
    await connectTo(database.url);
    state = await serveRelease();
    const entry = state.directory.entries.find(({ identity }) => identity.kind === 'hospital');
    [finess, entity] = [entry?.identity.finess ?? '', entry?.legalEntityFiness ?? ''];
  }, 300_000);
  afterEach(() => connectTo(database.url));
  afterAll(async () => {
    await disconnect();
    await Promise.all([database?.drop(), other?.drop()]);
  });

  it('is whole: no page but that of one hospital asks the database for anything', async () => {
    // Nobody listens there.
    await connectTo('postgresql://nobody@127.0.0.1:9/nothing');
    const page = await getSearchPage({ ...NO_FILTERS, regions: ['53'] });
    expect(page?.result.total).toBeGreaterThan(0);
    expect((await getSearchPage({ ...NO_FILTERS, q: 'zzzzz' }))?.relaxations.length).toBeGreaterThan(0);
    expect((await getMapPayload(NO_FILTERS))?.finess.length).toBeGreaterThanOrEqual(0);
    expect((await getMapPayload({ ...NO_FILTERS, regions: ['53'] }))?.release).toBe(state.summary.id);
    expect(suggest(state.directory, 'bre').length).toBeGreaterThan(0);
    expect((await listCandidates('clinique')).total).toBeGreaterThan(0);
    expect(await listUnknown(['999999999', finess])).toEqual(['999999999']);
    const { national, detail, estimates, dispersions, contextOf } = (await getState()) as ReleaseState;
    expect(national.establishments).toBeGreaterThan(1000);
    expect(national.surveys).toHaveLength(1);
    expect(detail.sources).toHaveLength(4);
    expect([estimates.length > 0, dispersions]).toEqual([true, []]);
    expect(contextOf({ finess, kind: 'hospital', regionCode: null }).countryMean('esatis-48h-mco', 2019)?.n).toBeGreaterThan(100);
    // A number that no site has needs no database either.
    expect(await getEstablishment('999999999')).toBeNull();
    expect(await getLegalEntity('999999999')).toBeNull();
  });

  it('never takes what the database cannot tell for what does not exist', async () => {
    expect((await getEstablishment(finess))?.site.finess).toBe(finess);
    expect((await getLegalEntity(entity))?.finess).toBe(entity);
    // The database is away; then it answers and lacks the release, as a replica that lags behind does.
    for (const url of ['postgresql://nobody@127.0.0.1:9/nothing', other.url]) {
      await connectTo(url);
      await expect(getEstablishment(finess), url).rejects.toBeInstanceOf(Unavailable);
      await expect(getLegalEntity(entity), url).rejects.toBeInstanceOf(Unavailable);
      await expect(loadReleaseState(state.summary), url).rejects.toBeInstanceOf(Unavailable);
    }
  });

  it('is not read from another release that was given its number', async () => {
    await database.query('UPDATE release SET key = gen_random_uuid() WHERE id = $1', [state.summary.id]);
    try {
      await expect(getEstablishment(finess)).rejects.toBeInstanceOf(Unavailable);
    } finally {
      await database.query('UPDATE release SET key = $2 WHERE id = $1', [state.summary.id, state.summary.key]);
    }
    expect((await getEstablishment(finess))?.site.finess).toBe(finess);
  });

  it('is the same from the first read of a request to its last, whatever is flipped to meanwhile', async () => {
    const named = new Map([[state.summary.key, state.summary.id]]);
    let isOver = false;
    let answered = 0;
    const reader = async () => {
      while (!isOver) {
        const pin = pinState();
        await answeringFrom(pin.key, async () => {
          const before = await getState();
          const hospital = await getEstablishment(finess);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
          const map = await getMapPayload(NO_FILTERS);
          const page = await getSearchPage({ ...NO_FILTERS, q: finess });
          const id = named.get(pin.key);
          const release = `release ${id}`;
          const isFirst = id === state.summary.id;
          expect([before?.summary.id, map?.release]).toEqual([id, id]);
          expect([hospital?.site.address, page?.result.hits[0]?.name]).toEqual(
            isFirst ? [expect.not.stringContaining('release'), expect.not.stringContaining('release')] : [release, release],
          );
        });
        pin.leave();
        answered += 1;
      }
    };
    const readers = Array.from({ length: 4 }, reader);
    for (let flips = 0; flips < 2; flips += 1) {
      const id = await copyRelease(database);
      await database.query('UPDATE establishment SET name = $2, address = $2 WHERE release_id = $1', [id, `release ${id}`]);
      const [row] = await database.query<{ key: string }>('SELECT key FROM release WHERE id = $1', [id]);
      named.set(row?.key ?? '', id);
      await serveRelease();
    }
    isOver = true;
    await Promise.all(readers);
    expect(answered).toBeGreaterThan(10);
    expect(named.size).toBe(3);
  });
});
