import { routing } from '@/lib/i18n/routing';
import { askingFor } from '@/lib/server/pin-requests';
import { comparePath, dataPath, homePath, methodPath, searchPath } from '@/lib/url/routes';

/** What readers open first, in both languages. */
const PATHS = [
  ...routing.locales.flatMap((locale) => [
    ...[homePath(locale), searchPath(locale), comparePath(locale, []), dataPath(locale), methodPath(locale)],
  ]),
  '/api/v1/map',
];

const PATIENCE_MS = 20_000;

/**
 * Asks the portal for the first pages of a release, before any reader is sent to it: they are then kept by the server in front.
 * Says nothing on failure: before the server listens there is nobody to answer.
 */
export async function warm(origin: string, key: string): Promise<void> {
  for (const path of PATHS) {
    const headers = { ...askingFor(key), 'accept-encoding': 'br' };
    await fetch(`${origin}${path}`, { headers, signal: AbortSignal.timeout(PATIENCE_MS) })
      .then((response) => response.arrayBuffer())
      .catch(() => {});
  }
}
