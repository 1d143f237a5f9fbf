import { expect, test } from '@/tests/setup/browser-test';

test('an establishment prints its content, tables and sources open, without the menus', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  await expect(page.getByRole('navigation', { name: 'Sur cette page' })).toBeVisible();
  await expect(page.getByRole('table').first()).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  for (const name of ['Menu principal', 'Sur cette page']) {
    await expect(page.getByRole('navigation', { name, includeHidden: true })).toBeHidden();
  }
  await expect(page.getByRole('link', { name: 'English', includeHidden: true })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Données fictives.' })).toBeVisible();
  for (const table of await page.getByRole('table', { includeHidden: true }).all()) await expect(table).toBeVisible();
  await expect(page.getByText(/, ligne [\d\s]+$/).first()).toBeVisible();
  await expect(page.getByRole('figure').first()).toBeVisible();
  // A4 at 96 dots an inch, less the margins: nothing is cut off at the right.
  await page.setViewportSize({ width: 680, height: 960 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});

test('a search prints its list, and the map as a drawing', async ({ page }) => {
  await page.goto('/recherche?department=29');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'Établissements', exact: true })).toBeVisible();
  await expect(page.getByRole('group', { name: /Établissements par département/ })).toBeVisible();
  await expect(page.locator('[data-map]')).toBeHidden();
});
