import { expect, test } from '@/tests/setup/browser-test';

test('a reader adds two hospitals from the search and compares them', async ({ page }) => {
  await page.goto('/recherche?department=29&sector=MCO');
  const adds = page.getByRole('link', { name: /^Ajouter .* à la comparaison$|Ajouter à la comparaison/ });
  await adds.first().click();
  await adds.nth(1).click();
  await page.getByRole('link', { name: /^Comparer \(2\)/ }).click();
  await expect(page).toHaveURL(/\/comparer\?finess=\w{9},\w{9}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Comparer');
  await expect(page.getByRole('heading', { level: 2, name: 'Qu’en disent les patients ?' })).toBeVisible();
});

test('every verdict the API gives is said on the page', async ({ page, request, sites: { full } }) => {
  const others = await (await request.get('/api/v1/establishments?sector=MCO&sector=CA&pageSize=10&q=clinique')).json();
  const other = others.items.find((item: { finess: string }) => item.finess !== full.finess);
  const finess = `${full.finess},${other.finess}`;
  const answer = await (await request.get(`/api/v1/compare?finess=${finess}`)).json();
  const verdicts = answer.indicators.flatMap((row: { verdicts: { verdict: string }[] }) => row.verdicts);
  expect(verdicts.length).toBeGreaterThan(5);
  for (const { verdict } of verdicts) {
    expect(['better', 'no-demonstrable-difference', 'worse', 'not-comparable']).toContain(verdict);
  }
  await page.goto(`/comparer?finess=${finess}`);
  // One mark and its words per verdict that is not a refusal, on each side it is seen from.
  const said = verdicts.filter((one: { verdict: string }) => one.verdict !== 'not-comparable').length;
  const words = page
    .getByRole('table')
    .getByText(/^(Mieux, |Moins bien, |Pas de différence démontrable|Classe officielle|Signalé par|Pas signalé)/);
  expect(await words.count()).toBeGreaterThanOrEqual(said);
});

test('a site compared with itself is never better, and another survey is refused', async ({ request, sites: { full } }) => {
  const answer = await (await request.get(`/api/v1/compare?finess=${full.finess},${full.finess}`)).json();
  const verdicts = answer.indicators.flatMap((row: { verdicts: { verdict: string }[] }) => row.verdicts);
  expect(verdicts.length).toBeGreaterThan(0);
  for (const { verdict } of verdicts) expect(['no-demonstrable-difference', 'not-comparable']).toContain(verdict);
});

for (const query of ['finess=010000024', 'finess=1,2', 'finess=010000024,010000032&against=moon', '']) {
  test(`compare?${query} is refused`, async ({ request }) => {
    const response = await request.get(`/api/v1/compare?${query}`);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toContain('application/problem+json');
  });
}

test('the comparison prints on A4 without menus', async ({ page, sites: { full, absent } }) => {
  await page.goto(`/comparer?finess=${full.finess},${absent.finess}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Menu principal', includeHidden: true })).toBeHidden();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('the profile names what its evidence allows, in the page and for machines', async ({ page, request, sites: { full } }) => {
  const { profile } = await (await request.get(`/api/v1/establishments/${full.finess}`)).json();
  expect(profile.map(({ theme }: { theme: string }) => theme)).toEqual([
    'patients',
    'coordination',
    'care',
    'infection',
    'complications',
  ]);
  for (const { strengths, weaknesses } of profile) {
    for (const item of [...strengths, ...weaknesses]) {
      expect(item.evidence).not.toBeNull();
      expect(item).toMatchObject({ campaign: expect.any(Number), ageYears: expect.any(Number), isOld: expect.any(Boolean) });
    }
  }
  await page.goto(`/etablissements/${full.finess}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Ce que l’on peut dire de cet hôpital' })).toBeVisible();
});

test('a safety alert stands first on the page, and in every comparison', async ({ page, sites: { flagged, full } }) => {
  const [alert] = flagged.alerts;
  const told = new RegExp(
    `En ${alert?.campaign}, la HAS a signalé cet hôpital|La HAS signale cet hôpital \\(${alert?.campaign}\\)`,
  );
  await page.goto(`/etablissements/${flagged.finess}`);
  const first = page.locator('main section').first();
  await expect(first).toContainText(told);
  await expect(first).toContainText(/fois (?:le nombre attendu|l’attendu)/);
  for (const query of ['', '&diff=1', '&against=national&diff=1', '&against=like&diff=1']) {
    await page.goto(`/comparer?finess=${full.finess},${flagged.finess}${query}`);
    await expect(page.getByRole('table').getByText(`signalé par la HAS en ${alert?.campaign}`).first()).toBeVisible();
  }
});

test('nothing counts strengths and weaknesses, on any page or answer', async ({ page, request, sites: { full, flagged } }) => {
  const totals = /\d+\s+(?:points? (?:forts?|faibles?)|strengths?|weakness(?:es)?)\b/i;
  const pages = ['etablissements', 'en/establishments'].flatMap((path) =>
    [full, flagged].map(({ finess }) => `/${path}/${finess}`),
  );
  for (const path of [...pages, '/', '/recherche', `/comparer?finess=${full.finess},${flagged.finess}`]) {
    await page.goto(path);
    expect(await page.locator('main').textContent(), path).not.toMatch(totals);
  }
  expect(await (await request.get('/api/v1/establishments?q=clinique')).text()).not.toMatch(/strength|weakness/i);
});

test('what is older than four years stands apart, after what is recent, with its year and age', async ({
  page,
  sites: { full },
}) => {
  await page.goto(`/etablissements/${full.finess}`);
  const old = page.locator('#profile').getByRole('heading', { name: /^En \d{4}, il y a \d+ ans$/ });
  expect(await old.count()).toBeGreaterThan(0);
  const years = await old.allTextContents();
  expect(years).toEqual(years.toSorted((a, b) => b.localeCompare(a)));
});
