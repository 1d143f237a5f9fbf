import { expectAccessible } from '@/tests/setup/axe-violations';
import { expect, test } from '@/tests/setup/browser-test';
import { PORTAL_PAGES } from '@/tests/setup/portal-pages';

// Colours are read at once, not half way to those of the other theme.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Axe reads every node of a long page.
test.slow();

// The pages most read; long/accessibility.spec.ts has every page in both languages.
for (const { name, path } of PORTAL_PAGES.filter(({ name }) =>
  ['home', 'search with every filter', 'establishment', 'comparison'].includes(name),
)) {
  test(`${name}: axe finds nothing, light and dark`, async ({ page, sites }) => {
    await page.goto(path('fr', sites));
    await expectAccessible(page);
  });
}

test('the keyboard reaches the content first, and sees where it is', async ({ page }) => {
  await page.goto('/recherche');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Aller au contenu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});
