import { expect, test } from '@/tests/setup/browser-test';

test('health says which release is served', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(await response.json()).toEqual({ status: 'ok', release: expect.any(Number) });
});

test('the release lists its files with their checksums', async ({ request }) => {
  const release = await (await request.get('/api/v1/release')).json();
  expect(release).toMatchObject({ id: expect.any(Number), isFictional: true });
  expect(release.sources.length).toBeGreaterThan(10);
  for (const source of release.sources) expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('establishments: filters and pages of the search', async ({ request }) => {
  const list = async (query: string) => (await request.get(`/api/v1/establishments?${query}`)).json();
  const first = await list('department=29&sector=MCO&sort=name&pageSize=3');
  expect(first).toMatchObject({ page: 1, pageSize: 3 });
  expect(first.items).toHaveLength(3);
  for (const item of first.items) {
    expect(item.departmentCode).toBe('29');
    expect(item.sectors).toContain('MCO');
  }
  const second = await list('department=29&sector=MCO&sort=name&pageSize=3&page=2');
  expect(second.total).toBe(first.total);
  const names = [...first.items, ...second.items].map(({ finess }: { finess: string }) => finess);
  expect(new Set(names).size).toBe(6);
  expect((await list('department=29&sector=MCO&sort=name&pageSize=3&page=9999')).items).toEqual([]);
  const broader = await list('department=29&sector=MCO&sector=SMR');
  expect(broader.total).toBeGreaterThanOrEqual(first.total);
});

test('establishments: says how a place was understood, and how far it searched', async ({ request }) => {
  const list = async (query: string) => (await request.get(`/api/v1/establishments?${query}`)).json();
  const denis = await list('near=saint-denis');
  expect(denis.understood).toMatchObject({ place: { name: 'Saint-Denis' }, reading: { how: 'exact' } });
  expect(denis.understood.otherPlaces.length).toBeGreaterThan(0);
  expect((await list('near=la+réunion')).understood).toMatchObject({ place: null, area: { kind: 'region', regions: ['04'] } });
  const far = await list('near=nouméa&radius=5');
  expect(far.reach).toMatchObject({ askedKm: 5, withinAsked: 0, nearestKm: expect.any(Number) });
  expect(far.items.length).toBeGreaterThan(0);
  expect(await list('q=🙂')).toMatchObject({ total: 0, items: [], understood: { isUnreadable: true } });
  expect(await list('page=99999')).toMatchObject({ items: [], pages: expect.any(Number), page: 99_999 });
});

for (const query of ['page=0', 'pageSize=1000', 'sector=ASTROLOGIE', 'colour=red', 'q=a&q=b', 'region=inconnue', 'view=map']) {
  test(`establishments?${query} is refused, and the parameter named`, async ({ request }) => {
    const response = await request.get(`/api/v1/establishments?${query}`);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    const problem = await response.json();
    expect(problem).toMatchObject({ status: 400, title: 'Bad request' });
    expect(problem.errors.map(({ parameter }: { parameter: string }) => parameter)).toContain(query.split('=')[0]);
    for (const error of problem.errors) expect(error.accepted).toBeTruthy();
  });
}

test('one establishment: identity, certification, results with status and provenance', async ({ request, sites: { full } }) => {
  const site = await (await request.get(`/api/v1/establishments/${full.finess}`)).json();
  expect(site).toMatchObject({ finess: full.finess, name: full.name, certification: expect.any(Array) });
  expect(site.measurements.length).toBeGreaterThan(5);
  for (const result of site.measurements) {
    expect(result.provenance).toMatchObject({ fileName: expect.any(String), line: expect.any(Number) });
    if (result.status !== 'scored') expect([result.value, result.class, result.n]).toEqual([null, null, null]);
    if (result.class !== null) expect(result.scale).not.toBeNull();
  }
});

for (const path of ['establishments/999999999', 'establishments/12', "establishments/1'--", 'nothing']) {
  test(`/api/v1/${path} is a 404 that leaks nothing`, async ({ request }) => {
    const response = await request.get(`/api/v1/${path}`);
    expect(response.status()).toBe(404);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    expect(Object.keys(await response.json()).sort()).toEqual(['detail', 'status', 'title', 'type']);
  });
}

test('map data: one cacheable file, its tag is of its content', async ({ request }) => {
  const response = await request.get('/api/v1/map');
  const { etag, 'cache-control': cache, 'content-encoding': encoding } = response.headers();
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
  expect(cache).toContain('public');
  expect(encoding).toBeTruthy();
  const columns = await response.json();
  expect(columns.x).toHaveLength(columns.finess.length);
  expect(columns.state).toHaveLength(columns.finess.length);
  const again = await request.get('/api/v1/map', { headers: { 'If-None-Match': etag ?? '' } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
});

test('the tag of an answer is made of its content', async ({ request }) => {
  const tagOf = async (page: number) => (await request.get(`/api/v1/establishments?page=${page}`)).headers().etag;
  expect(await tagOf(1)).toBe(await tagOf(1));
  expect(await tagOf(1)).not.toBe(await tagOf(2));
});

test('an establishment page is answered again in a few bytes', async ({ request, sites: { full } }) => {
  const first = await request.get(`/etablissements/${full.finess}`);
  const again = await request.get(`/etablissements/${full.finess}`, { headers: { 'If-None-Match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});
