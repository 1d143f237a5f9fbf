import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/setup/browser-test';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

// Colours are read at once, not half way to those of the other theme.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, path, isMissing } of PORTAL_PAGES) {
  for (const locale of LOCALES) {
    test(`${name} (${locale}): axe finds nothing, light and dark`, async ({ page, sites, watch }) => {
      const address = path(locale, sites);
      if (isMissing) watch.allowError(address);
      await page.goto(address);
      const map = page.getByRole('region', { name: /^(?:Carte des mêmes|Map of the same)/ });
      if ((await map.count()) > 0) {
        await map.scrollIntoViewIfNeeded();
        await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
    });
  }
}

test('the popup of the map: axe finds nothing', async ({ page, sites: { full } }) => {
  await page.goto(`/recherche?q=${full.finess}`);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
  await page.getByRole('region', { name: /^Carte des établissements/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Voir la fiche de l’établissement' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the keyboard reaches the content first, and sees where it is', async ({ page }) => {
  await page.goto('/recherche');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

/** Each violation in one line: the rule, where, and what is wrong. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
