import type { Page } from '@playwright/test';

/** Opens the folded themes of an establishment page, as a reader does: a click on each title, no script needed. */
export async function openThemes(page: Page): Promise<void> {
  for (const summary of await page.locator('#indicators section > details > summary').all()) await summary.click();
}
