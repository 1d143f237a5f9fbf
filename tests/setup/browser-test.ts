import { test as base, expect } from '@playwright/test';
import { type PageWatch, watchPages } from '@/tests/setup/page-watch';
import { findSites, type PortalSites } from '@/tests/setup/portal-sites';

export { expect };

/** A browser test that also fails when a page logs an error, calls another server, sets a cookie or breaks its policy. */
export const test = base.extend<{ watch: PageWatch }, { sites: PortalSites }>({
  sites: [
    async ({ playwright }, use, worker) => {
      const { baseURL } = worker.project.use;
      const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
      await use(await findSites(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchPages(context, new URL(baseURL ?? '').origin);
      await use(watch);
      expect(watch.faults).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
    { auto: true },
  ],
});
