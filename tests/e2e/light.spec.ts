import { expect, test } from '@/tests/setup/browser-test';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

/** Bytes of a page before compression. */
const LARGEST = 110_000;

for (const { name, path } of PORTAL_PAGES) {
  test(`${name}: at most ${LARGEST / 1000} kB, and no script but ours`, async ({ request, sites }) => {
    for (const locale of LOCALES) {
      const response = await request.get(path(locale, sites), { headers: { 'accept-encoding': 'identity' } });
      const html = await response.body();
      expect(html.length).toBeLessThanOrEqual(LARGEST);
      const scripts = [...html.toString('utf8').matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts).toEqual([expect.stringMatching(/^<script type="module" src="\/islands\/start-\w+\.js">$/)]);
      expect(response.headers()['content-security-policy']).toContain("script-src 'self';");
    }
  });
}

test('the search stays whole when its scripts do nothing', async ({ page }) => {
  await page.route('**/islands/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/recherche?department=29');
  await page.getByRole('group', { name: 'Filtres' }).getByText('Statut', { exact: true }).first().click();
  await page.getByRole('checkbox', { name: /^Public/ }).check();
  await page.getByRole('group', { name: 'Statut' }).getByRole('button', { name: 'Appliquer' }).click();
  await expect(page).toHaveURL(/ownership=public/);
  await expect(page.getByRole('status')).toContainText(/\d/);
});

test('a page is never updated in place with an answer of another release', async ({ page }) => {
  await page.goto('/recherche?department=29');
  await page.evaluate(() => Object.assign(window, { isOldDocument: true }));
  await page.route('**/recherche?*', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<html(?: data-release="[^"]*")?/, '<html data-release="another"');
    return route.fulfill({ response, body });
  });
  await page.getByRole('checkbox', { name: /petites structures rattachées/ }).check();
  await expect(page).toHaveURL(/annexes=1/);
  // A new document, not the old one changed.
  await expect.poll(() => page.evaluate(() => 'isOldDocument' in window)).toBe(false);
});

test('a mark of a chart says its figures when it is pointed at', async ({ page, sites: { full } }) => {
  await page.goto(`/etablissements/${full.finess}`);
  const details = page.locator('details:has([data-island="tips"])');
  for (const fold of await details.all()) await fold.evaluate((one) => one.setAttribute('open', ''));
  const mark = page.locator('[data-island="tips"] [data-tip]').first();
  await mark.scrollIntoViewIfNeeded();
  const name = (await mark.getAttribute('data-tip')) ?? '';
  const row = mark.locator('xpath=ancestor::figure').locator('tbody tr', { has: page.locator('th', { hasText: name }) });
  const first = (await row.first().locator('td').first().textContent()) ?? '';
  expect(first).toMatch(/\d/);
  await expect(async () => {
    await page.mouse.move(0, 0);
    await mark.hover();
    await expect(page.locator('[data-island="tips"] > div').filter({ hasText: name }).first()).toContainText(first);
  }).toPass();
});
