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
      // Once with the live map; elsewhere it is the drawing that counts.
      if (name === 'search') {
        await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page), 'light').toEqual([]);
      // The other theme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
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

/** Each violation of the rules (all of them by default) in one line: the rule, where, and what is wrong. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.replace(/\s+/g, ' ')}`),
  );
}
