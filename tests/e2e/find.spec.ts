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

test('a reader finds what is near a town, nearest first, positions known to the commune after the others', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Près de').fill('Brest');
  await page.getByRole('button', { name: 'Chercher' }).click();

  await expect(page.getByRole('status')).toContainText('autour de Brest (29)');
  const distances = await page.getByText(/ du centre de Brest/).allTextContents();
  expect(distances.length).toBeGreaterThan(1);
  const rank = (text: string) => {
    const [, commune, number = ''] = /(commune : )?à ([\d,.]+) km/.exec(text.replace(/[\u00a0\u202f]/g, ' ')) ?? [];
    return (commune ? 1000 : 0) + Number(number.replace(',', '.'));
  };
  const ranks = distances.map(rank);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test('a search near a place never ends at zero', async ({ page }) => {
  await page.goto('/recherche?near=nouméa&radius=5');
  await expect(page.getByText(/de Nouméa \(988\)\. Le plus proche est à/)).toBeVisible();
  await expect(page.getByText(/la recherche est élargie à/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test('a region typed as a place is a region, said in words', async ({ page }) => {
  await page.goto('/recherche?near=la+réunion');
  await expect(page.getByText(/est une région/)).toBeVisible();
  await expect(page.getByRole('status')).toContainText('dans la région La Réunion');
});

for (const q of ['%00', '%E9', '🙂', '!!']) {
  test(`a text without a word (${q}) finds nothing, and says so`, async ({ page }) => {
    await page.goto(`/recherche?q=${q}`);
    await expect(page.getByText(/ne contient ni lettre ni chiffre/)).toBeVisible();
    await expect(page.getByRole('status')).toContainText('Aucun établissement');
  });
}

test('a number written otherwise leads to the page of the establishment', async ({ page, sites: { full } }) => {
  for (const written of [`${full.finess}.0`, full.finess.toLowerCase(), full.finess.replace(/^0/, '')]) {
    await page.goto(`/etablissements/${written}`);
    await expect(page).toHaveURL(`/etablissements/${full.finess}`);
  }
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

test('a mistyped word still finds what was meant, and says so', async ({ page }) => {
  await page.goto('/recherche?q=matternite+marseile');
  await expect(page.getByText(/Aucun établissement ne correspond mot pour mot/)).toBeVisible();
  const cards = page.getByRole('region', { name: 'Établissements', exact: true }).locator('ol > li');
  const found = await cards.allTextContents();
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((card) => !card.includes('Marseille'))).toEqual([]);
});

test('a search without result shows ways out that lead somewhere', async ({ page }) => {
  await page.goto('/recherche?q=chu&department=48&v2014=E');
  await expect(page.getByRole('heading', { name: 'Aucun établissement ne répond à tous ces critères' })).toBeVisible();
  await page
    .getByRole('link', { name: /^Sans / })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /Aucun établissement/ })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Établissements', exact: true }).locator('ol > li').first()).toBeVisible();
});
