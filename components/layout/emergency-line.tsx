import { useTranslations } from '@/lib/i18n/translations';

/** Whom to call: stands near every search box and at the foot of every page. */
export function EmergencyLine() {
  const t = useTranslations('common.emergency');
  const call = (number: string) => (chunks: React.ReactNode) => (
    <a href={`tel:${number}`} className="whitespace-nowrap font-semibold text-ink">
      {chunks}
    </a>
  );
  return (
    <p className="flex items-start gap-2.5 text-base">
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="mt-1 flex-none text-danger">
        <path
          d="M5.2 1.8l2.6.4 1.2 4-1.9 1.5a11 11 0 005.2 5.2l1.5-1.9 4 1.2.4 2.6c0 1.9-1.5 3.4-3.4 3.4C7.7 18.2 1.8 12.3 1.8 5.2c0-1.9 1.5-3.4 3.4-3.4z"
          fill="currentColor"
        />
      </svg>
      <span>
        <strong>{t('title')}</strong> {t.rich('text', { samu: call('15'), eu: call('112'), deaf: call('114') })}
      </span>
    </p>
  );
}
