import { expect, test } from '@/tests/setup/browser-test';
import { openThemes } from '@/tests/setup/open-themes';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a word opens its definition by keyboard, and closes', async ({ page, sites: { full } }) => {
    await page.goto(`/etablissements/${full.finess}`);
    const word = page.locator('#patients').getByRole('button', { name: /^e-Satis/ });
    const definition = page.getByText(/^L’enquête nationale de satisfaction/).first();
    await expect(definition).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(definition).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Tous les mots expliqués' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(definition).toBeHidden();
  });

  test('every result says how to read it, and what it is not', async ({ page, sites: { full } }) => {
    await page.goto(`/etablissements/${full.finess}`);
    await openThemes(page);
    const explanation = page.locator('#indicators article details', { hasText: 'Comprendre ce résultat' }).first();
    await explanation.getByText('Comprendre ce résultat').click();
    for (const part of ['Pourquoi c’est important', 'Comment le lire', 'Ce que ce n’est pas', 'Source']) {
      await expect(explanation.getByText(part, { exact: true })).toBeVisible();
    }
  });

  test('a history names a change only in words of certainty, and says why its line is cut', async ({ page, sites: { full } }) => {
    await page.goto(`/etablissements/${full.finess}`);
    await openThemes(page);
    const histories = page.getByRole('figure').filter({ hasText: 'Comment nous lisons un changement' });
    expect(await histories.count()).toBeGreaterThan(0);
    for (const history of await histories.all()) {
      await expect(history).toContainText(/démontrable|ne se comparent pas|ne pouvons pas dire/);
    }
    for (const cuts of await page.getByRole('list', { name: 'Pourquoi la ligne est coupée' }).all()) {
      await expect(cuts.getByRole('listitem').first()).toContainText(/De \d{4} à \d{4}, la ligne est coupée\. \S/);
    }
  });
});

test('the method says what the served release allows to tell, as the API does', async ({ page, request }) => {
  const { uncertainty } = await (await request.get('/api/v1/release')).json();
  const overall = uncertainty.filter(({ uncertainLetters }: { uncertainLetters: number | null }) => uncertainLetters !== null);
  expect(overall.length).toBeGreaterThan(0);
  await page.goto('/en/method#incertitude');
  const section = page.locator('#incertitude');
  // The figures of each survey are folded behind the rule.
  for (const summary of await section.locator('summary').all()) await summary.click();
  for (const { campaign, uncertainLetters } of overall) {
    const share = `${Math.round(uncertainLetters * 100)}%`;
    await expect(
      section
        .getByRole('listitem')
        .filter({ hasText: `campaign ${campaign}` })
        .filter({ hasText: share }),
    ).not.toHaveCount(0);
  }
  await expect(section.getByRole('row')).toHaveCount(uncertaintyRows(uncertainty) + 1);
});

test('an establishment prints the definitions of its words as notes', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  const notes = page.getByText('* Mots expliqués');
  await expect(notes).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toBeVisible();
});

/** Overall scores: their code is that of their survey. */
function uncertaintyRows(uncertainty: readonly { indicator: string }[]): number {
  return uncertainty.filter(({ indicator }) => ['esatis-48h-mco', 'esatis-ca', 'esatis-ssr'].includes(indicator)).length;
}
