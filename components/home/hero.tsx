import { EmergencyLine } from '@/components/layout/emergency-line';
import { SearchBox } from '@/components/layout/search-box';
import { LinkButton } from '@/components/ui/link-button';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { searchPath } from '@/lib/url/routes';
import { FranceOutline } from './france-outline';

interface HeroProps {
  locale: Locale;
}

/** The search box first; the list and the map beside it; whom to call under it. */
export function Hero({ locale }: HeroProps) {
  const t = useTranslations('home');
  const mapPath = searchPath(locale, new URLSearchParams({ view: 'map' }));
  return (
    <div className="border-line border-b bg-sunken">
      <div className="page grid items-center gap-x-10 gap-y-7 pt-10 pb-10 sm:pt-14 sm:pb-12 lg:grid-cols-[1fr_auto]">
        <div className="max-w-2xl lg:py-6">
          <h1 className="text-4xl">{t('title')}</h1>
          <p className="measure mt-4 text-ink-soft text-lg">{t('lede')}</p>
        </div>
        <FranceOutline />
        <div className="flex flex-col gap-6 lg:col-span-2">
          <div className="card sm:p-7">
            <SearchBox locale={locale} />
          </div>
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-5">
            <EmergencyLine />
            <p className="screen-only flex flex-wrap gap-3">
              <LinkButton look="secondary" href={searchPath(locale)}>
                {t('allList')}
              </LinkButton>
              <LinkButton look="secondary" href={mapPath}>
                {t('allMap')}
              </LinkButton>
            </p>
          </div>
        </div>
      </div>
    </div>
  );
}
