import { expect, test } from '@/tests/setup/browser-test';
import { LOCALES, PORTAL_PAGES } from '@/tests/setup/portal-pages';

for (const { name, path, isMissing } of PORTAL_PAGES) {
  test(`${name}: strict policy, no inline style, nothing from elsewhere, no cookie`, async ({ page, sites, watch }) => {
    for (const locale of LOCALES) {
      const address = path(locale, sites);
      if (isMissing) watch.allowError(address);
      const response = await page.goto(address);
      const headers = (await response?.allHeaders()) ?? {};
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-|nonce-|\*|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('x-powered-by');
      const html = (await response?.text()) ?? '';
      expect(html).not.toMatch(/<[^>]+ style="/);
      // Everything below comes into view: charts and map load too.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 600) {
          window.scrollTo(0, y);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });
      await page.waitForLoadState('networkidle');
    }
  });
}

test('a script slipped into the address does not run', async ({ page }) => {
  await page.addInitScript(() => Reflect.set(window, 'alert', () => console.error('a script of the address has run')));
  await page.goto(`/recherche?q=${encodeURIComponent('</script><script>alert(1)</script>')}`);
  await expect(page.getByRole('navigation', { name: 'Filtres choisis' })).toContainText('<script>alert(1)</script>');
});
