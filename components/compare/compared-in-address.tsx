import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { comparePath } from '@/lib/url/routes';

/** What the address carries to be compared, and the way there; nothing when it carries nothing. */
export function ComparedInAddress({ finess, locale }: { finess: readonly string[]; locale: Locale }) {
  const t = useTranslations('compare.choice');
  if (finess.length === 0) return null;
  const count = finess.length;
  return (
    <p className="screen-only">
      {count === 1 ? t('one') : t('many', { count })} <a href={comparePath(locale, finess)}>{t('bar', { count })}</a>
    </p>
  );
}
