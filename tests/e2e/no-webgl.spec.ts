import { expect, test } from '@/tests/setup/browser-test';
import { findChromium } from '@/tests/setup/chromium';

const executablePath = findChromium();
test.use({
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--disable-3d-apis',
      '--disable-background-networking',
    ],
  },
});

test('without WebGL the drawing stays, its links and the territories lead to searches', async ({ page }) => {
  await page.goto('/recherche');
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  const drawing = page.getByRole('group', { name: /Établissements par département/ });
  await expect(drawing).toBeVisible();
  await expect(page.locator('[data-map]')).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Guadeloupe/ })
    .first()
    .click();
  await expect(page).toHaveURL(/department=971/);
  await expect(drawing).toBeVisible();
});
