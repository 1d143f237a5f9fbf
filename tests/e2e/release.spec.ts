import { readFile } from 'node:fs/promises';
import { expect, test } from '@/tests/setup/browser-test';
import { folderOf } from '@/tests/setup/damaged-file';
import { reportIn, startCommand } from '@/tests/setup/import-command';
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

/** A national file of hospitals with one row. */
async function oneHospital(name: string): Promise<string> {
  const row: Record<string, string> = {
    bor: 'ID',
    an: '2023',
    fi: FINESS,
    rs: name,
    fi_ej: '290199999',
    stj: '13',
    stjr: '1',
    cat: '355',
    catr: '1102',
    reg: '53',
    dep: '29',
    COMINSEE: '29019',
    NOMCOM: 'BREST',
    CPO: '29200',
    LIBCOM: 'BREST',
  };
  const header = await readFile('tests/fixtures/sae-id-header.csv', 'latin1');
  const columns = header.trim().split(';');
  return folderOf({ 'sae/ID_2023r.csv': `${columns.join(';')}\n${columns.map((column) => row[column] ?? '').join(';')}\n` });
}

test('a release imported while the portal runs is shown within five seconds, to all readers', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/');
  const banner = page.getByRole('complementary', { name: 'Données fictives.' });
  await expect(banner).toBeVisible();

  const imported = reportIn(await startCommand('cli', [await oneHospital('HOPITAL DU PREMIER IMPORT'), '--json'], portal.env).result);
  expect(imported).toMatchObject({ status: 'imported' });
  await expect(async () => {
    await page.goto('/');
    await expect(banner).toHaveCount(0, { timeout: 1 });
  }).toPass({ timeout: 5_000, intervals: [250] });
  await page.goto(`/etablissements/${FINESS}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/premier import/i);
  await page.goto('/recherche');
  await expect(page.getByRole('status')).toContainText(/^1\sétablissement/);

  const next = reportIn(await startCommand('cli', [await oneHospital('HOPITAL DU SECOND IMPORT'), '--json'], portal.env).result);
  expect(next.release).toBe((imported.release ?? 0) + 1);
  await expect(async () => {
    await page.goto(`/etablissements/${FINESS}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/second import/i, { timeout: 1 });
  }).toPass({ timeout: 5_000, intervals: [250] });
});
