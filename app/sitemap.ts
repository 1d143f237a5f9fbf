import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { type Locale, routing } from '@/lib/i18n/routing';
import { getState } from '@/lib/queries/state';
import { alternates } from '@/lib/url/alternates';
import { comparePath, dataPath, establishmentPath, homePath, methodPath, searchPath } from '@/lib/url/routes';

export const dynamic = 'force-dynamic';

/** Every page in both languages. Fictional hospitals are left out: no search engine should answer with them. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const state = await getState();
  const release = state?.summary;
  const hospitals = (release?.isFictional ? [] : (state?.directory.entries ?? [])).filter(
    ({ identity }) => identity.kind === 'hospital' && identity.absence === null,
  );
  const pages: ((locale: Locale) => string)[] = [
    homePath,
    searchPath,
    (locale) => comparePath(locale, []),
    dataPath,
    methodPath,
    ...hospitals.map(
      ({ identity }) =>
        (locale: Locale) =>
          establishmentPath(locale, identity.finess),
    ),
  ];
  return pages.flatMap((path) => {
    const address = (locale: Locale) => new URL(path(locale), env().PUBLIC_URL).href;
    const lastModified = release?.createdAt;
    return routing.locales.map((locale) => {
      const { canonical, languages } = alternates(address, locale);
      return { url: canonical, alternates: { languages }, ...(lastModified ? { lastModified } : {}) };
    });
  });
}
