import type { SiteComparison } from '@/lib/domain/comparison/compare-sites';
import { hasDifference } from '@/lib/domain/comparison/seen-from';
import { useTranslations } from '@/lib/i18n/translations';

/** With differences alone on the page: how many rows are left out, and the way back to them. */
export function HiddenRows({ comparison, allHref }: { comparison: SiteComparison; allHref: string }) {
  const t = useTranslations('compare.show');
  const hidden = comparison.rows.filter((row) => !hasDifference(row)).length;
  const isNothing = hidden === comparison.rows.length;
  return (
    <p className="measure">
      {isNothing ? t(comparison.tested > 0 ? 'nothing' : 'nothingTested') : null} {t('hidden', { count: hidden })}{' '}
      <a href={allHref} className="screen-only">
        {t('seeAll')}
      </a>
    </p>
  );
}
