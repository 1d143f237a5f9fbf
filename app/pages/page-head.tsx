import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';
import { getTranslations } from '@/lib/i18n/translations';
import type { Page } from './make-page';

interface PageHeadProps extends Pick<Page, 'title' | 'description' | 'alternates' | 'robots'> {
  locale: Locale;
}

/** What a page says of itself to browsers, search engines and those who share it. */
export function PageHead({ locale, title, description, alternates, robots }: PageHeadProps) {
  const t = getTranslations({ locale, namespace: 'common.site' });
  const name = t('name');
  const whole = (path: string) => new URL(path, env().PUBLIC_URL).href;
  return (
    <>
      <title>{title === null ? `${name} – ${t('tagline')}` : `${title} – ${name}`}</title>
      <meta name="description" content={description ?? t('description')} />
      {robots ? <meta name="robots" content={robots} /> : null}
      {alternates ? <link rel="canonical" href={whole(alternates.canonical)} /> : null}
      {Object.entries(alternates?.languages ?? {}).map(([language, path]) => (
        <link key={language} rel="alternate" hrefLang={language} href={whole(path)} />
      ))}
    </>
  );
}
