import type { Page } from '@playwright/test';

/** Opens the folded scores, surveys and themes of an establishment page, as a reader does: a click on each title, no script needed. */
export async function openThemes(page: Page): Promise<void> {
  for (const summary of await page.locator(':is(#certification, #patients, #indicators) section > details > summary').all())
    await summary.click();
}
