import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/setup/browser-test';

const query = (page: Page) => new URL(page.url()).searchParams;
const total = async (page: Page) => {
  const text = (await page.getByRole('status').textContent()) ?? '';
  return Number((/^[\d\s\u00a0\u202f]+/u.exec(text)?.[0] ?? 'NaN').replace(/\D/g, ''));
};
/** Opens a panel of filters and gives the box of one choice. */
async function choice(page: Page, panel: string, name: RegExp) {
  await page.getByRole('group', { name: 'Filtres' }).getByText(panel, { exact: true }).first().click();
  return page.getByRole('checkbox', { name });
}

test('a box ticked narrows the search in place: the address says it, the map stays', async ({ page }) => {
  await page.goto('/recherche');
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-map', 'ready', { timeout: 30_000 });
  const [heading, canvas] = await Promise.all([page.getByRole('heading', { level: 1 }).elementHandle(), map.elementHandle()]);
  const before = await total(page);

  await (await choice(page, 'Activité', /^Psychiatrie/)).check();
  await expect(page).toHaveURL(/sector=PSY/);
  await expect.poll(() => total(page)).toBeLessThan(before);
  // Same document, same map.
  expect(await heading?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
});

test('a box ticked before the script of the page has come applies when it comes', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/islands/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/recherche?department=29', { waitUntil: 'commit' });
  await (await choice(page, 'Statut', /^Public/)).check();
  expect(query(page).has('ownership')).toBe(false);
  open();
  await expect(page).toHaveURL(/department=29.*ownership=public/);
});

test('the number beside a choice is the number of results it gives', async ({ page }) => {
  await page.goto('/recherche?region=53');
  const box = await choice(page, 'Statut', /^Public/);
  const announced = Number(((await page.getByRole('listitem').filter({ has: box }).textContent()) ?? '').replace(/\D/g, ''));
  await box.check();
  await expect(page).toHaveURL(/ownership=public/);
  await expect.poll(() => total(page)).toBe(announced);
});

test('each filter in force is a link that takes it away, and one takes all away', async ({ page }) => {
  await page.goto('/recherche?department=29&sector=MCO&v2014=A&v2014=B&sort=name');
  const chips = page.getByRole('navigation', { name: 'Filtres choisis' });
  await expect(chips.getByRole('link')).toHaveText([/Finistère/, /Médecine/, /V2014.*A/, /V2014.*B/, /Tout effacer/]);
  const some = await total(page);
  await chips.getByRole('link', { name: /Retirer.*Médecine/ }).click();
  expect([...query(page).entries()].toString()).toBe('department,29,v2014,A,v2014,B,sort,name');
  expect(await total(page)).toBeGreaterThanOrEqual(some);
  await chips.getByRole('link', { name: 'Tout effacer' }).click();
  await expect(chips).toHaveCount(0);
  expect(query(page).size).toBe(0);
});

test('the back button undoes the last filter: results, boxes and texts follow the address', async ({ page }) => {
  await page.goto('/recherche?department=29');
  const first = await total(page);
  const box = await choice(page, 'Statut', /^Public/);
  await box.check();
  await expect(page).toHaveURL(/ownership=public/);
  await expect.poll(() => total(page)).toBeLessThan(first);
  const second = await total(page);
  await page.getByRole('combobox', { name: /ville, activité/ }).fill('chu');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(page).toHaveURL(/q=chu/);

  await page.goBack();
  await expect(page).not.toHaveURL(/q=chu/);
  await expect.poll(() => total(page)).toBe(second);
  await expect(page.getByRole('combobox', { name: /ville, activité/ })).toHaveValue('');
  await page.goBack();
  await expect(page).not.toHaveURL(/ownership/);
  await expect.poll(() => total(page)).toBe(first);
  await expect(page.getByRole('checkbox', { name: /^Public/, includeHidden: true })).not.toBeChecked();
});

test('an address opened anew gives the same search: text, place, boxes, page', async ({ page }) => {
  await page.goto('/recherche?q=ch&near=Lyon&radius=50&sector=SMR&page=2');
  await expect(page.getByRole('combobox', { name: /ville, activité/ })).toHaveValue('ch');
  await expect(page.getByLabel('Près de')).toHaveValue('Lyon');
  await expect(page.getByLabel('Dans un rayon de')).toHaveValue('50');
  await expect(page.getByRole('checkbox', { name: /^Soins médicaux/, includeHidden: true })).toBeChecked();
  await expect(page.getByRole('link', { name: 'Page 2, page actuelle' })).toBeVisible();
  await page.getByRole('link', { name: 'Page précédente' }).click();
  expect(query(page).has('page')).toBe(false);
  expect(query(page).get('near')).toBe('Lyon');
});

test('what the address says wrong is named and left out', async ({ page }) => {
  await page.goto('/recherche?sector=ASTROLOGIE&department=29');
  await expect(page.getByText('« sector = ASTROLOGIE » : valeur inconnue, ignorée.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Filtres choisis' }).getByRole('link', { name: /Finistère/ })).toBeVisible();
});

test('V2014 levels are a filter of their own, and each letter names its scale', async ({ page }) => {
  await page.goto('/recherche?v2014=D');
  await expect(page.getByText('Certification V2014 : D').first()).toBeAttached();
  await expect(page.getByText(/décision d’un ancien cadre, qui ne dit rien d’aujourd’hui/).first()).toBeVisible();
});
