import type { Page } from '@playwright/test';
import fr from '@/messages/fr/scales.json' with { type: 'json' };
import { expect, test } from '@/tests/setup/browser-test';
import { openThemes } from '@/tests/setup/open-themes';

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('the page of a hospital says who it is, what was decided, what patients say, and its limits', async ({
  page,
  sites: { full },
}) => {
  await page.goto(`/etablissements/${full.finess}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(full.name);
  await expect(page).toHaveTitle(new RegExp(full.name.replace(/[()]/g, '.')));
  for (const name of ['Ce que l’on peut dire de cet hôpital', 'L’établissement', 'Certification', 'Ce que disent les patients']) {
    await expect(section(page, name)).toBeVisible();
  }
  await expect(section(page, 'Qualité et sécurité des soins')).toBeVisible();
  await expect(section(page, 'Ce que ces données ne disent pas').getByRole('listitem')).toHaveCount(6);
  await expect(section(page, 'L’établissement')).toContainText(full.finess);

  // The links of the page lead to its sections.
  for (const link of await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link').all()) {
    await expect(page.locator((await link.getAttribute('href')) ?? 'none')).toBeVisible();
  }
});

test('a decision stands with its words, its date, its procedure and the sites it covers', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  const shared = full.certification.find(({ framework, siteCount }) => framework !== 'V2014' && siteCount > 1);
  const certification = section(page, 'Certification');
  await expect(certification).toContainText(`portant sur ${shared?.siteCount} sites, dont celui-ci`);
  await expect(certification).toContainText(/Décision du (?:1er|\d{1,2}) \p{L}+ \d{4}/u);
  await expect(certification).toContainText(/Démarche n°\s\d+/);
  await expect(certification.getByRole('heading', { name: 'Décisions précédentes' })).toBeVisible();
  await expect(certification).toContainText('Certification V2014 (4e cycle)');
});

test('every figure says where it comes from: file and line', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  await openThemes(page);
  for (const name of ['L’établissement', 'Certification', 'Ce que disent les patients', 'Qualité et sécurité des soins']) {
    const source = section(page, name)
      .getByText(/^D’où vient ce chiffre/)
      .first();
    await source.click();
    await expect(
      section(page, name)
        .getByText(/^\S.*, ligne [\d\s]+$/)
        .first(),
    ).toBeVisible();
  }
});

test('a theme is folded behind its title and what it holds, and a link to it lands on its title', async ({
  page,
  sites: { full },
}) => {
  await page.goto(`/etablissements/${full.finess}`);
  const theme = page.locator('#indicators section[aria-labelledby^="theme-"]').first();
  const results = theme.getByRole('article', { includeHidden: true });
  await expect(theme.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(theme.locator('summary').first()).toContainText(/\d+ résultats?|Aucun résultat/);
  await expect(results.first()).toBeHidden();
  await page.goto(`/etablissements/${full.finess}#${await theme.getAttribute('id')}`);
  await expect(theme.getByRole('heading', { level: 3 })).toBeInViewport();
  await theme.locator('summary').first().click();
  await expect(results.first()).toBeVisible();
});

test('charts stand with a sentence and a table', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  await openThemes(page);
  const figures = page.getByRole('figure');
  expect(await figures.count()).toBeGreaterThan(2);
  for (const figure of await figures.all()) {
    await expect(figure.locator('figcaption')).not.toBeEmpty();
    await figure.getByText('Voir les chiffres en tableau').click();
    await expect(figure.getByRole('table')).toBeVisible();
    await figure.getByText('Voir les chiffres en tableau').click();
  }
});

test('a result that is not there gives its reason, and no score', async ({ page, sites: { absent } }) => {
  await page.goto(`/etablissements/${absent.finess}`);
  const reasons = /Non concerné|Données insuffisantes|Non répondant|Non validé|Non comparable|Non applicable|Effectif/;
  const results = page.getByRole('region', { name: /^(?:Ce que disent les patients|Qualité et sécurité des soins)$/ });
  await expect(results.filter({ hasText: reasons }).first()).toBeVisible();
  const profile = section(page, 'Ce que l’on peut dire de cet hôpital');
  await expect(profile).toContainText(/données insuffisantes|non |moins de 10 cas/i);
});

test('a small attached structure says it is one, and leads to the main sites', async ({ page, sites: { annex } }) => {
  await page.goto(`/etablissements/${annex.finess}`);
  await expect(page.getByText('Structure rattachée', { exact: true })).toBeVisible();
  await expect(page.getByText(/^C’est une petite structure rattachée/)).toBeVisible();
});

test('no letter stands without the name of its scale', async ({ page, sites: { full } }) => {
  const scales = Object.values(fr.names);
  for (const path of ['/', '/methode', `/etablissements/${full.finess}`, '/recherche?v2014=B']) {
    await page.goto(path);
    const { letters, bare } = await page.evaluate(lettersWithoutScale, scales);
    expect(bare, path).toEqual([]);
    expect(letters, path).toBeGreaterThan(0);
  }
});

/** Letters A to E shown alone, and those with no scale named in the table, figure or list entry they stand in. */
function lettersWithoutScale(scales: readonly string[]): { letters: number; bare: string[] } {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const names = scales.map(clean);
  const isNamed = (element: Element | null | undefined) => names.some((name) => clean(element?.textContent).includes(name));
  const found = [...document.querySelectorAll('main *')].filter(
    (element) => element.childElementCount === 0 && /^[A-E]$/.test(clean(element.textContent)),
  );
  const bare = found.filter((letter) => {
    if (isNamed(letter.parentElement)) return false;
    const table = letter.closest('table');
    return !(table ? isNamed(table.caption) || isNamed(table.tHead) : isNamed(letter.closest('figure, article')));
  });
  return { letters: found.length, bare: bare.map((letter) => clean(letter.closest('section')?.textContent).slice(0, 200)) };
}
