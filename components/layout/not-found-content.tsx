import { Card } from '@/components/ui/card';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { homePath, searchPath } from '@/lib/url/routes';
import { EmergencyLine } from './emergency-line';
import { PageTitle } from './page-title';
import { SearchBox } from './search-box';

/** Nothing at this address: search from here. */
export function NotFoundContent() {
  const t = useTranslations('common.notFound');
  const locale = useLocale();
  return (
    <div className="page flex flex-col gap-7 pt-12">
      <PageTitle title={t('title')} lede={t('text')} />
      <Card>
        <SearchBox locale={locale} />
      </Card>
      <EmergencyLine />
      <p className="flex flex-wrap gap-x-8">
        <a href={searchPath(locale)} className="inline-flex min-h-11 items-center">
          {t('search')}
        </a>
        <a href={homePath(locale)} className="inline-flex min-h-11 items-center">
          {t('home')}
        </a>
      </p>
    </div>
  );
}
