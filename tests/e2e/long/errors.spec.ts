import { expect, test } from '@/tests/setup/browser-test';

const WORDS = {
  fr: { title: 'Cette page n’existe pas', box: /Nom, ville/, submit: 'Chercher', all: 'Voir tous les établissements' },
  en: { title: 'This page does not exist', box: /Name, town/, submit: 'Search', all: 'See all hospitals' },
} as const;

const MISSING = {
  fr: [
    '/etablissements/999999999',
    '/etablissements/12',
    '/etablissements/%3Cscript%3E',
    '/nulle-part',
    '/en-panne?q=1',
    '/etablissements/%ff',
    '/etablissements/%C0%AE',
    '/a/%',
    '/fichier.txt',
    '/etablissements/1.2.3',
  ],
  en: [
    '/en/establishments/999999999',
    '/en/establishments/12',
    '/en/establishments/2A000%20000',
    '/en/nowhere',
    '/en/search/1',
    '/en/establishments/%ff',
    '/en/%',
    '/en/file.txt',
    '/en/a.b/c',
  ],
} as const;

for (const locale of ['fr', 'en'] as const) {
  for (const path of MISSING[locale]) {
    test(`${path} answers 404 with a page that helps`, async ({ page, watch }) => {
      const { title, box, submit, all } = WORDS[locale];
      watch.allowError(new URL(path, 'http://portal').pathname);
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page).toHaveTitle(new RegExp(`^${title}`));
      await expect(page.getByRole('main').getByRole('link', { name: '15', exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: all })).toBeVisible();

      await page.getByLabel(box).fill('CHU');
      await page.getByRole('button', { name: submit }).click();
      await expect(page).toHaveURL(/\?q=CHU/);
      await expect(page.getByRole('status')).toContainText(/\d/);
    });
  }
}

test('a search that cannot be understood is still a page', async ({ page }) => {
  const hostile = new URLSearchParams({ q: "'; DROP TABLE site; --<img src=x onerror=alert(1)>", near: '\u0000%', page: '-1' });
  const response = await page.goto(`/recherche?${hostile}&region=99&region=%ff&sector[]=MCO&radius=1e9`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText('Une partie de l’adresse n’a pas été comprise')).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

// Names that every object has in JavaScript: to Next their first value is not a text.
for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', 'isPrototypeOf', 'then'])
  for (const path of ['/recherche', '/en/search', '/comparer', '/en/compare', '/', '/donnees', '/en/method'])
    test(`${path}?${name}=1 is the page, as if it were not there`, async ({ request }) => {
      const response = await request.get(`${path}?${name}=1&${name}=2`);
      expect(response.status()).toBe(200);
      expect(await response.text()).toContain('<h1');
    });
