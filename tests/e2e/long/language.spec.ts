import { expect, test } from '@/tests/setup/browser-test';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

test('the language switch keeps the page, the filters and the view', async ({ page, sites: { full } }) => {
  await page.goto('/recherche?department=29&sector=MCO&sort=name&view=list');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/search?department=29&sector=MCO&sort=name&view=list');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find a hospital');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL('/recherche?department=29&sector=MCO&sort=name&view=list');

  await page.goto(`/etablissements/${full.finess}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/en/establishments/${full.finess}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(full.name);
});

test('the switch follows the filters chosen since the page was loaded', async ({ page }) => {
  await page.goto('/recherche');
  await page.getByRole('checkbox', { name: /petites structures rattachées/ }).check();
  await expect(page).toHaveURL(/annexes=1/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/search?annexes=1');
});

for (const { name, path, isMissing } of PORTAL_PAGES) {
  test(`${name}: language, title and one main heading in both languages`, async ({ page, sites, watch }) => {
    const titles: string[] = [];
    for (const locale of LOCALES) {
      const address = path(locale, sites);
      if (isMissing) watch.allowError(address);
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      titles.push(await page.title());
      // A key instead of its text, or an argument left in.
      const text = await page.getByRole('main').textContent();
      expect(text).not.toMatch(
        /\b(?:common|search|establishment|scales|home|data|method|map|absences|indicators)\.[a-z]+\.?[a-z]*\b/,
      );
      expect(text).not.toMatch(/\{\w+[},]/);
      // The fictional data say so everywhere.
      await expect(
        page.getByRole('complementary', { name: locale === 'fr' ? 'Données fictives.' : 'Fictional data.' }),
      ).toBeVisible();
    }
    expect(new Set(titles).size).toBe(2);
  });
}
