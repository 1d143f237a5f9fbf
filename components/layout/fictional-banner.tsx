import { useTranslations } from '@/lib/i18n/translations';

/** Stands on every page, and prints, whenever the figures are invented. */
export function FictionalBanner() {
  const t = useTranslations('common.fictional');
  return (
    <aside aria-label={t('title')} className="border-caution border-b bg-caution-soft text-ink">
      <p className="page flex items-start gap-2.5 py-2 text-sm">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" className="mt-0.5 flex-none text-caution">
          <path d="M10 1.5l9 16.500H1z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
          <path d="M10 7.500v4.500M10 14v1.5" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
        </svg>
        <span>
          <strong className="text-caution">{t('title')}</strong> {t('text')}
        </span>
      </p>
    </aside>
  );
}
