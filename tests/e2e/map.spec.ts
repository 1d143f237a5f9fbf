import type { Page } from '@playwright/test';
import fr from '@/messages/fr/scales.json' with { type: 'json' };
import { expect, test } from '@/tests/setup/browser-test';

const region = (page: Page) => page.getByRole('region', { name: 'Carte des mêmes établissements' });
const canvas = (page: Page) => page.getByRole('region', { name: /^Carte des établissements/ });

async function ready(page: Page) {
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
}

test('the live map replaces the drawing, names one scale and counts the territories', async ({ page }) => {
  await page.goto('/recherche');
  await ready(page);
  await expect(region(page).getByRole('group', { name: /Établissements par département/ })).toBeHidden();
  const legend = region(page).getByRole('region', { name: /^Décision de certification HAS \(cycles 5 et 6\)$/ });
  await expect(legend.getByRole('listitem')).toHaveText(Object.values(fr.states).map(({ label }) => label));
  for (const name of Object.values(fr.names).filter((scale) => scale !== fr.names.certification)) {
    await expect(legend).not.toContainText(name);
  }
  const territories = page.getByRole('navigation', { name: 'Aller à un territoire' }).getByRole('link');
  await expect(territories).toHaveText([
    ...[/Métropole/, /Guadeloupe/, /Martinique/, /Guyane/, /La Réunion/, /Mayotte/],
    ...[/Saint-Pierre-et-Miquelon/, /Saint-Barthélemy/, /Saint-Martin/],
  ]);
  await expect(territories.filter({ hasText: /\d+ sites?/ })).toHaveCount(9);
});

test('a territory moves the map without leaving the page', async ({ page }) => {
  await page.goto('/recherche');
  await ready(page);
  const address = page.url();
  const before = await canvas(page).screenshot();
  await page.getByRole('link', { name: /La Réunion/ }).click();
  await ready(page);
  expect(page.url()).toBe(address);
  await expect.poll(async () => (await canvas(page).screenshot()).equals(before)).toBe(false);
});

test('+ and − of the keyboard zoom the map', async ({ page }) => {
  await page.goto('/recherche?department=29');
  await ready(page);
  await canvas(page).focus();
  const before = await canvas(page).screenshot();
  await page.keyboard.press('+');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'busy');
  await ready(page);
  expect((await canvas(page).screenshot()).equals(before)).toBe(false);
});

test('the keyboard opens a site, that says which sites its decision covers, and closes it', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  await page.getByRole('link', { name: 'Voir sur la carte' }).click();
  await expect(page.getByRole('status')).toContainText(/^1\sétablissement/);
  await ready(page);
  await canvas(page).focus();
  await page.keyboard.press('Enter');

  const shared = full.certification.find(({ framework, siteCount }) => framework !== 'V2014' && siteCount > 1);
  const scope = page.getByText(`Décision portant sur ${shared?.siteCount} sites`, { exact: true });
  await expect(scope).toBeVisible();
  await expect(page.getByText(/^Décision du (?:1er|\d{1,2}) \p{L}+ \d{4}$/u)).toBeVisible();
  const link = page.getByRole('link', { name: 'Voir la fiche de l’établissement' });
  await expect(link).toHaveAttribute('href', `/etablissements/${full.finess}`);
  await page.keyboard.press('Escape');
  await expect(scope).toHaveCount(0);
  await expect(canvas(page)).toBeFocused();
});
