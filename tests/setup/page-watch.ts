import type { BrowserContext } from '@playwright/test';

/** What a page did that no page of the portal may do. */
export interface PageWatch {
  readonly faults: readonly string[];
  /** The page at this path may answer with an error status. */
  allowError(path: string): void;
}

/**
 * Listens to every page of the context: errors on the console, uncaught errors, failed requests, error statuses,
 * violations of the security policy, requests to another server.
 */
export async function watchPages(context: BrowserContext, origin: string): Promise<PageWatch> {
  const faults: string[] = [];
  const expected = new Set<string>();
  const isExpected = (url: string) => url !== '' && expected.has(new URL(url).pathname);

  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.location().url))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`request to another server: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // The reader left or typed on; or scripts are off (a violation of the policy is told by its own event).
    const cause = request.failure()?.errorText ?? '';
    if (!['net::ERR_ABORTED', 'csp'].includes(cause)) faults.push(`${cause}: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && !isExpected(response.url())) faults.push(`${response.status()}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`security policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  return { faults, allowError: (path) => void expected.add(path) };
}
