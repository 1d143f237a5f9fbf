import { expect, test } from '@/tests/setup/browser-test';

test('a reader finds a hospital by its name, from the home page to its own page', async ({ page, sites: { full } }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/^Repère/);
  await page
    .getByRole('textbox', { name: /ville, code postal/ })
    .or(page.getByRole('searchbox', { name: /ville, code postal/ }))
    .fill(full.name);
  await page.getByRole('button', { name: 'Chercher' }).click();

  await expect(page).toHaveURL(/\/recherche\?/);
  expect(new URL(page.url()).searchParams.get('q')).toBe(full.name);
  await expect(page).toHaveTitle(`Recherche : ${full.name} – Repère`);
  const results = page.getByRole('region', { name: 'Établissements', exact: true });
  await results.getByRole('link', { name: full.name, exact: true }).first().click();

  await expect(page).toHaveURL(/\/etablissements\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(full.name);
});

test('a reader finds what is near a town, nearest first', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Près de').fill('Brest');
  await page.getByRole('button', { name: 'Chercher' }).click();

  await expect(page.getByRole('status')).toContainText('autour de Brest (29)');
  const distances = await page.getByText(/ du centre de Brest/).allTextContents();
  expect(distances.length).toBeGreaterThan(1);
  const km = distances.map((text) => {
    const [, number = '', unit] = /à ([\d,.]+)\s(k?m) du centre/u.exec(text.replace(/[\u00a0\u202f]/g, ' ')) ?? [];
    return Number(number.replace(',', '.')) * (unit === 'm' ? 0.001 : 1);
  });
  expect(km).toEqual([...km].sort((a, b) => a - b));
});

test('typing proposes places and hospitals, and the keyboard chooses one', async ({ page, sites: { full } }) => {
  await page.goto('/recherche');
  const box = page.getByRole('combobox', { name: /ville, activité/ });
  await box.pressSequentially(full.finess);
  const option = page.getByRole('option', { name: new RegExp(full.name) });
  await expect(option).toBeVisible();
  await box.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await box.press('Enter');
  await expect(page).toHaveURL(`/etablissements/${full.finess}`);
});

test('a mistyped word still finds, and says so', async ({ page }) => {
  await page.goto('/recherche?q=matternite+marseile');
  await expect(page.getByText(/Aucun établissement ne correspond mot pour mot/)).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'Établissements', exact: true })
      .getByRole('article')
      .or(page.getByRole('heading', { level: 3 }))
      .first(),
  ).toBeVisible();
});

test('a search without result shows ways out that lead somewhere', async ({ page }) => {
  await page.goto('/recherche?q=chu&department=48&v2014=E');
  await expect(page.getByRole('heading', { name: 'Aucun établissement ne répond à tous ces critères' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Sans / })
    .first()
    .click();
  await expect(page.getByRole('status')).toContainText(/\d/);
  await expect(page.getByRole('heading', { name: /Aucun établissement/ })).toBeHidden();
});
