import { expect, test } from '@/tests/setup/browser-test';
import { reportIn, startCommand } from '@/tests/setup/import-command';
import { oneHospital } from '@/tests/setup/one-hospital';
import { type StartedPortal, startPortal } from '@/tests/setup/start-portal';

const PORT = 3398;
test.use({ baseURL: `http://127.0.0.1:${PORT}` });

const FINESS = '290099999';
let portal: StartedPortal;

test.beforeAll(async () => {
  test.setTimeout(150_000);
  portal = await startPortal(PORT);
});
test.afterAll(() => portal?.stop());

test('a release imported while the portal runs is shown within five seconds, to all readers', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  const banner = page.getByRole('complementary', { name: 'Données fictives.' });
  await expect(banner).toBeVisible();

  const importHospital = async (name: string) =>
    reportIn(await startCommand('cli', [await oneHospital(FINESS, name), '--json'], portal.env).result);
  const imported = await importHospital('HOPITAL DU PREMIER IMPORT');
  expect(imported).toMatchObject({ status: 'imported' });
  await expect(async () => {
    await page.goto('/');
    await expect(banner).toHaveCount(0, { timeout: 1 });
  }).toPass({ timeout: 5_000, intervals: [250] });
  await page.goto(`/etablissements/${FINESS}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/premier import/i);
  await page.goto('/recherche');
  await expect(page.getByRole('status')).toContainText(/^1\sétablissement/);

  const next = await importHospital('HOPITAL DU SECOND IMPORT');
  expect(next.release).toBe((imported.release ?? 0) + 1);
  await expect(async () => {
    await page.goto(`/etablissements/${FINESS}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/second import/i, { timeout: 1 });
  }).toPass({ timeout: 5_000, intervals: [250] });
});
