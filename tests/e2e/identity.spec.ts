import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from '@/tests/setup/browser-test';

const hitSchema = z.object({
  finess: z.string(),
  name: z.string(),
  kind: z.string(),
  absence: z.object({ since: z.number() }).nullable(),
});
const listSchema = z.object({ total: z.number(), items: z.array(hitSchema) });
const linkSchema = z.array(z.object({ finess: z.string(), name: z.string(), isProven: z.boolean() }));
const siteSchema = z.object({
  finess: z.string(),
  name: z.string(),
  legalEntity: z.object({ finess: z.string() }).nullable(),
  successors: linkSchema,
  predecessors: linkSchema,
  certification: z.array(z.object({ framework: z.string(), via: z.string(), fileFiness: z.string(), siteCount: z.number() })),
  measurements: z.array(
    z.object({ indicator: z.string(), campaign: z.number(), filedUnder: z.object({ finess: z.string() }).nullable() }),
  ),
});
const mapSchema = z.object({ annexes: z.array(z.number()) });
const releaseSchema = z.object({ issues: z.array(z.object({ kind: z.string(), value: z.string().nullable() })) });

const read = async <T>(request: APIRequestContext, path: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(await (await request.get(path)).json());
const site = (request: APIRequestContext, finess: string) => read(request, `/api/v1/establishments/${finess}`, siteSchema);

/** Day surgeries of the fictional set that the SAE no longer lists. */
async function goneSites(request: APIRequestContext) {
  const [open, gone]: z.infer<typeof hitSchema>[][] = [[], []];
  for (let page = 1; ; page += 1) {
    const path = `/api/v1/establishments?sector=CA&closed=1&sort=name&pageSize=100&page=${page}`;
    const { items } = await read(request, path, listSchema);
    if (items.length === 0) break;
    for (const item of items) (item.absence === null ? open : gone)?.push(item);
  }
  const { total } = await read(request, '/api/v1/establishments?sector=CA&pageSize=1', listSchema);
  expect(open).toHaveLength(total);
  return gone ?? [];
}

test.slow();

test('a site that left the SAE says so, keeps its history and leads to its successor', async ({ page, request }) => {
  const gone = await goneSites(request);
  expect(gone.length).toBeGreaterThan(4);
  const details = [];
  for (const { finess } of gone) details.push(await site(request, finess));
  const moved = details.find(({ successors }) => successors.some(({ isProven }) => isProven));
  const closed = details.find(({ successors, measurements }) => successors.length === 0 && measurements.length > 0);
  expect(moved).toBeDefined();
  expect(closed).toBeDefined();

  await page.goto(`/etablissements/${moved?.finess}`);
  await expect(page.getByText(/^Absent de la SAE depuis \d{4}/)).toBeVisible();
  await expect(page.getByText('Successeur', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Ce qui le montre.*même adresse.*jamais vus la même année\.$/)).toBeVisible();
  const [successor] = moved?.successors ?? [];
  await page
    .getByRole('link', { name: successor?.name ?? '', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(`/etablissements/${successor?.finess}`);
  await expect(page.locator('#identity')).toContainText('A pris la suite');

  await page.goto(`/en/establishments/${closed?.finess}`);
  await expect(page.getByText(/^Not in the SAE since \d{4}/)).toBeVisible();
  await expect(page.getByText('Our files show no successor.')).toBeVisible();
  await expect(page.locator('#patients')).toContainText('2020');
});

test('sites that are gone come back by a filter, in the search and in the address', async ({ page, request }) => {
  const [gone] = await goneSites(request);
  const q = encodeURIComponent(gone?.name ?? '');
  await page.goto(`/recherche?q=${q}`);
  await expect(page.locator(`a[href="/etablissements/${gone?.finess}"]`)).toHaveCount(0);
  await page.goto(`/recherche?q=${q}&closed=1`);
  await expect(page.locator(`a[href="/etablissements/${gone?.finess}"]`).first()).toBeVisible();
  const card = page.locator('li.card').filter({ has: page.locator(`a[href="/etablissements/${gone?.finess}"]`) });
  await expect(card).toContainText('Absent de la SAE depuis');
  await page.getByRole('link', { name: /Sites absents des registres compris/ }).click();
  await expect(page).not.toHaveURL(/closed=1/);
  await page.getByRole('checkbox', { name: 'Montrer aussi les sites absents des registres' }).check();
  await expect(page).toHaveURL(/closed=1/);
});

test('the number of a legal entity leads to its sites, never to a hospital', async ({ page, request, sites: { full } }) => {
  const entity = (await site(request, full.finess)).legalEntity?.finess ?? '';
  await page.goto(`/etablissements/${entity}`);
  await expect(page.getByText('Une entité juridique n’est pas un hôpital')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.locator(`a[href="/etablissements/${full.finess}"]`)).toBeVisible();

  await page.goto(`/recherche?q=${entity}`);
  await page.getByRole('link', { name: 'Voir l’entité juridique et ses sites' }).click();
  await expect(page).toHaveURL(`/etablissements/${entity}`);

  await page.goto(`/en/compare?finess=${entity}`);
  await expect(page.getByText(`${entity} is a legal entity, not a hospital`)).toBeVisible();
  await page.getByRole('link', { name: full.name, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`finess=${full.finess}`));

  const answer = await request.get(`/api/v1/establishments/${entity}`);
  expect(answer.status()).toBe(404);
  const problem = await answer.json();
  expect(problem.legalEntities[0].sites.map(({ finess }: { finess: string }) => finess)).toContain(full.finess);
});

test('results filed under a legal entity stand on its sites, as its own', async ({ page, request }) => {
  // Public hospitals of several sites answered once in 2019.
  const { items } = await read(request, '/api/v1/establishments?ownership=public&sector=PSY&pageSize=60&sort=name', listSchema);
  let found: z.infer<typeof siteSchema> | undefined;
  for (const { finess } of items) {
    const one = await site(request, finess);
    if (one.measurements.some(({ filedUnder }) => filedUnder !== null)) found = one;
    if (found) break;
  }
  expect(found).toBeDefined();
  const filed = found?.measurements.filter(({ filedUnder }) => filedUnder !== null) ?? [];
  expect(new Set(filed.map(({ filedUnder }) => filedUnder?.finess))).toEqual(new Set([found?.legalEntity?.finess]));
  // Never beside a row of the site's own for the same indicator and campaign.
  const keys = found?.measurements.map(({ indicator, campaign }) => `${indicator} ${campaign}`) ?? [];
  expect(new Set(keys).size).toBe(keys.length);
  // Said beside the value where the indicator is shown, not in its one-sentence summary alone.
  await page.goto(`/etablissements/${found?.finess}`);
  await expect(page.locator('#indicators')).toContainText('Mesuré pour toute l’entité juridique');
  await page.goto(`/etablissements/${found?.legalEntity?.finess}`);
  await expect(page.getByRole('heading', { name: 'Résultats enregistrés sous ce numéro' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Recueil 2019' })).toBeVisible();
});

test('a decision on an attached structure is words, on its page and on the map', async ({ page, request }) => {
  const { items } = await read(request, '/api/v1/establishments?annexes=1&sort=name&pageSize=100', listSchema);
  let covered: z.infer<typeof siteSchema> | undefined;
  for (const { finess, kind } of items) {
    if (kind !== 'annex') continue;
    const one = await site(request, finess);
    if (one.certification.some(({ framework }) => framework !== 'V2014')) covered = one;
    if (covered) break;
  }
  await page.goto(`/etablissements/${covered?.finess}`);
  await expect(page.locator('#certification')).toContainText('Couvert par une démarche');
  const payload = await read(request, `/api/v1/map?q=${covered?.finess}`, mapSchema);
  expect(payload.annexes).toEqual([0]);
});

test('a procedure stands on the sites of its scope by whatever number the file gives', async ({ page, request }) => {
  const { issues } = await read(request, '/api/v1/release', releaseSchema);
  const entities = issues.filter(({ kind }) => kind === 'entity-as-site').map(({ value }) => value);
  expect(entities).toHaveLength(2);
  const ways: string[] = [];
  for (const entity of entities) {
    const { items } = await read(request, `/api/v1/establishments?q=${entity}`, listSchema);
    for (const { finess } of items) {
      const { certification } = await site(request, finess);
      const other = certification.find(({ via }) => via === 'entity' || via === 'swapped');
      if (!other) continue;
      ways.push(other.via);
      expect(other.fileFiness).toBe(entity);
      await page.goto(`/etablissements/${finess}`);
      await expect(page.locator('#certification')).toContainText(
        other.via === 'swapped' ? 'Nous les avons remis en ordre' : 'la décision vaut pour tous ses sites',
      );
    }
  }
  expect(new Set(ways)).toEqual(new Set(['entity', 'swapped']));
});
