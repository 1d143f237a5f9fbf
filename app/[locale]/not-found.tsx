import { useLocale, useTranslations } from 'next-intl';
import { PageTitle } from '@/components/layout/page-title';
import { searchPath } from '@/lib/routes';

/**
 * For notFound() in a page where no server in front sends the substitute (see proxy.ts). Kept short: Next sends it along
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
