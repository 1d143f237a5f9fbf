import { expect, test } from '@/tests/setup/browser-test';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

test.use({ viewport: { width: 320, height: 640 } });

for (const { name, path, isMissing } of PORTAL_PAGES) {
  test(`${name}: fits in 320 pixels, folded parts open or not`, async ({ page, sites, watch }) => {
    for (const locale of LOCALES) {
      const address = path(locale, sites);
      if (isMissing) watch.allowError(address);
      await page.goto(address);
      expect(await page.evaluate(tooWide), `${locale}, folded`).toEqual([]);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(tooWide), `${locale}, open`).toEqual([]);
    }
  });
}

test('list and map take turns on a narrow screen', async ({ page }) => {
  await page.goto('/recherche?department=29');
  const list = page.getByRole('region', { name: 'Établissements', exact: true });
  const map = page.getByRole('region', { name: 'Carte des mêmes établissements' });
  await expect(list).toBeVisible();
  await expect(map).toBeHidden();
  await page.getByRole('navigation', { name: 'Affichage' }).getByRole('link', { name: 'Carte' }).click();
  await expect(page).toHaveURL('/recherche?department=29&view=map');
  await expect(map).toBeVisible();
  await expect(list).toBeHidden();
});

/** When the page scrolls sideways: what sticks out, outside the areas that scroll by themselves. */
function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const isScrolled = (element: Element) => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflowX !== 'visible') return true;
    }
    return false;
  };
  const culprits = [...document.body.querySelectorAll('*')]
    .map((element) => ({ element, right: Math.round(element.getBoundingClientRect().right) }))
    .filter(({ element, right }) => right > width && !isScrolled(element))
    .sort((a, b) => b.right - a.right);
  // The innermost that stick out furthest: what stands around them was stretched.
  const [furthest] = culprits;
  return culprits
    .filter(
      ({ element, right }) =>
        right === furthest?.right &&
        ![...element.children].some((child) => culprits.some((one) => one.element === child && one.right === right)),
    )
    .slice(0, 5)
    .map(
      ({ element, right }) =>
        `${right}px ${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 60)}`,
    );
}
