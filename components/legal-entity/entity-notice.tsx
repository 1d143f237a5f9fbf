import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { establishmentPath } from '@/lib/url/routes';

interface EntityNoticeProps {
  entity: { finess: string; name: string | null };
  locale: Locale;
}

/** The number typed is that of a legal entity: the results are its sites, and its page says more. */
export function EntityNotice({ entity, locale }: EntityNoticeProps) {
  const t = useTranslations('legal-entity.search');
  const { finess, name } = entity;
  return (
    <Notice title={t('title', { finess })}>
      <p>
        {name === null ? null : `${name}. `}
        <a href={establishmentPath(locale, finess)}>{t('link')}</a>
      </p>
    </Notice>
  );
}
