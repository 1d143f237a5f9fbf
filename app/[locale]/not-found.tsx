import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { PageTitle } from '@/components/layout/page-title';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { useLocale } from '@/lib/i18n/current-locale';
import { getTranslations, useTranslations } from '@/lib/i18n/translations';
import { localeOfPath } from '@/lib/url/locale-of-path';
import { homePath, searchPath } from '@/lib/url/routes';

/** Next takes the title of any answer with status 404 from here, the substitute's too. */
export async function generateMetadata(): Promise<Metadata> {
  const locale = localeOfPath((await headers()).get(PATH_HEADER) ?? homePath('fr'));
  const t = getTranslations({ locale, namespace: 'common.notFound' });
  return { title: t('title'), robots: { index: false } };
}

/**
 * For notFound() in a page where no server in front sends the substitute. Kept short: Next sends it along
 * with every page.
 */
export default function NotFoundPage() {
  const t = useTranslations('common.notFound');
  return (
    <div className="page flex flex-col gap-6 pt-12">
      <PageTitle title={t('title')} lede={t('text')} />
      <a href={searchPath(useLocale())}>{t('search')}</a>
    </div>
  );
}
