import { env } from '@/lib/env';
import { escapeHtml } from '@/lib/html/escape-html';
import { type Locale, routing } from '@/lib/i18n/routing';
import { getState } from '@/lib/queries/state';
import { alternates } from '@/lib/url/alternates';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/url/routes';

type Path = (locale: Locale) => string;

/** Every page in both languages. Fictional hospitals are left out: no search engine should answer with them. */
export async function getSitemap(): Promise<Response> {
  const state = await getState();
  const release = state?.summary;
  const hospitals = (release?.isFictional ? [] : (state?.directory.entries ?? [])).filter(
    ({ identity }) => identity.kind === 'hospital' && identity.absence === null,
  );
  const pages: Path[] = [
    ...[homePath, (locale: Locale) => searchPath(locale), (locale: Locale) => comparePath(locale, []), dataPath, methodPath],
    ...hospitals.map(
      ({ identity }): Path =>
        (locale) =>
          establishmentPath(locale, identity.finess),
    ),
  ];
  const urls = pages.flatMap((path) => routing.locales.map((locale) => entry(path, locale, release?.createdAt)));
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${urls.join('\n')}\n</urlset>\n`, {
    headers: { 'Content-Type': 'application/xml', 'Cache-Control': 'public, max-age=0, must-revalidate' },
  });
}

/** One address, with those of the same page in each language (sitemaps.org 0.9 with Google's xhtml:link). */
function entry(path: Path, locale: Locale, lastModified: string | undefined): string {
  const address = (language: Locale) => escapeHtml(new URL(path(language), env().PUBLIC_URL).href);
  const { canonical, languages } = alternates(address, locale);
  const links = Object.entries(languages).map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  const changed = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`;
  return `<url><loc>${canonical}</loc>${links.join('')}${changed}</url>`;
}
