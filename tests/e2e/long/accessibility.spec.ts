import { expectAccessible } from '@/tests/setup/axe-violations';
import { expect, test } from '@/tests/setup/browser-test';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.slow();

for (const { name, path, isMissing } of PORTAL_PAGES) {
  for (const locale of LOCALES) {
    test(`${name} (${locale}): axe finds nothing, light and dark`, async ({ page, sites, watch }) => {
      const address = path(locale, sites);
      if (isMissing) watch.allowError(address);
      await page.goto(address);
      // Once with the live map; elsewhere it is the drawing that counts.
      if (name === 'search') {
        await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
      }
      await expectAccessible(page);
    });
  }
}

test('the popup of the map: axe finds nothing', async ({ page, sites: { full } }) => {
  await page.goto(`/recherche?q=${full.finess}`);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
  await page.getByRole('region', { name: /^Carte des établissements/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Voir la fiche de l’établissement' })).toBeVisible();
  await expectAccessible(page);
});
