import { expect, test } from '@/tests/setup/browser-test';
import { openThemes } from '@/tests/setup/open-themes';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

test.use({ javaScriptEnabled: false });

test('home, search and filters work as plain forms and links', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(/Nom, ville, code postal/).fill('CH');
  await page.getByLabel('Près de').fill('Rennes');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await expect(page.getByRole('status')).toContainText('autour de Rennes (35)');

  await page.getByRole('group', { name: 'Filtres' }).getByText('Activité', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: /^Psychiatrie/ }).check();
  await page.getByRole('group', { name: 'Activité' }).getByRole('button', { name: 'Appliquer' }).click();
  const params = new URL(page.url()).searchParams;
  expect([params.get('q'), params.get('near'), params.getAll('sector')]).toEqual(['CH', 'Rennes', ['PSY']]);
  await expect(
    page.getByRole('navigation', { name: 'Filtres choisis' }).getByRole('link', { name: /Psychiatrie/ }),
  ).toBeVisible();
});

test('filters are folded on a phone, and laid out on a wider screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/recherche?region=53&annexes=1');
  const filters = page.getByRole('group', { name: 'Filtres' });
  const fold = page.getByText(/^Filtres \(2\)/);
  await expect(filters).toBeHidden();
  await fold.click();
  await expect(filters.getByText('Activité', { exact: true }).first()).toBeVisible();
  await fold.click();
  await page.setViewportSize({ width: 1280, height: 844 });
  await expect(filters).toBeVisible();
  await expect(fold).toBeHidden();
});

test('what is chosen to be compared follows every link of a search', async ({ page, sites: { full } }) => {
  for (const search of ['region=53&sector=MCO&near=Rennes', 'q=zzzzzzzz&region=53', 'v2014=A&page=2']) {
    await page.goto(`/recherche?${search}&compare=${full.finess}`);
    const links = await page.getByRole('main').locator('a[href^="/recherche"]').all();
    expect(links.length, search).toBeGreaterThan(1);
    for (const link of links) expect(await link.getAttribute('href')).toContain(`compare=${full.finess}`);
  }
});

test('list and map stand side by side, the map as a drawing with links', async ({ page }) => {
  await page.goto('/recherche?region=53');
  const map = page.getByRole('region', { name: 'Carte des mêmes établissements' });
  const drawing = map.getByRole('group', { name: /Établissements par département/ });
  await expect(drawing).toBeVisible();
  await expect(drawing.getByRole('link', { name: /^Finistère : \d+ établissements/ })).toBeVisible();
  await expect(map.getByRole('heading', { name: 'Décision de certification HAS (cycles 5 et 6)' })).toBeVisible();
  await drawing.getByRole('link', { name: /^Finistère/ }).click();
  await expect(page).toHaveURL(/department=29/);
});

test('charts of an establishment are drawn, and every folded part opens', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  await openThemes(page);
  const charts = page.getByRole('figure').getByRole('img');
  expect(await charts.count()).toBeGreaterThan(2);
  for (const chart of await charts.all()) await expect(chart).toBeVisible();
  const table = page.getByRole('figure').first();
  await table.getByText('Voir les chiffres en tableau').click();
  await expect(table.getByRole('table')).toBeVisible();
});

for (const { name, path, isMissing } of PORTAL_PAGES) {
  test(`${name}: complete without a script`, async ({ page, sites, watch }) => {
    for (const locale of LOCALES) {
      const address = path(locale, sites);
      if (isMissing) watch.allowError(address);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('contentinfo')).toBeVisible();
      for (const heading of await page.getByRole('main').getByRole('heading', { level: 2 }).all())
        await expect(heading).toBeVisible();
    }
  });
}
