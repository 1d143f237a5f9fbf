import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { pathInLocale } from '@/lib/url/path-in-locale';

interface LanguageSwitchProps {
  locale: Locale;
  /** Path and query the reader sees: the other language opens at the same place, with the same filters. */
  path: string;
}

export function LanguageSwitch({ locale, path }: LanguageSwitchProps) {
  const t = useTranslations('common.language');
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  return (
    <a
      href={pathInLocale(path, other)}
      lang={other}
      hrefLang={other}
      title={t('switchTitle')}
      data-language-switch=""
      className="target inline-flex items-center rounded-md border border-line px-3.5 font-semibold text-sm text-ink no-underline hover:border-accent hover:text-accent"
    >
      {t('switch')}
    </a>
  );
}
