import { formatDate } from '@/lib/format/date';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseSummary } from '@/lib/release-state/release-summary';
import { dataPath } from '@/lib/url/routes';
import { EmergencyLine } from './emergency-line';

interface SiteFooterProps {
  locale: Locale;
  /** Null while no data has been loaded. */
  release: ReleaseSummary | null;
}

export function SiteFooter({ locale, release }: SiteFooterProps) {
  const t = useTranslations('common.footer');
  return (
    <footer className="mt-20 border-line border-t bg-sunken print:mt-8">
      <div className="page grid gap-x-12 gap-y-6 py-10 md:grid-cols-2">
        <div className="flex flex-col gap-3">
          <EmergencyLine />
          <p className="text-sm">
            <strong>{t('unofficial')}</strong> {t('unofficialText')}
          </p>
        </div>
        <div className="flex flex-col gap-2 text-ink-soft text-sm">
          {release ? (
            <p>
              <a href={dataPath(locale)}>
                {t('release', { id: String(release.id), date: formatDate(release.createdAt, locale) })}
              </a>
            </p>
          ) : null}
          <p>
            {t('credits')} <a href={`${dataPath(locale)}#sources`}>{t('creditsLink')}</a>.
          </p>
          <p>{t('privacy')}</p>
        </div>
      </div>
    </footer>
  );
}
