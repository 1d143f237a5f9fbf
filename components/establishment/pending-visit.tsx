import type { SiteProcedure } from '@/lib/domain/establishment';
import { formatMonth } from '@/lib/format/date';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** A procedure without a decision: when the visit is, or was. */
export function PendingVisit({ procedure, today }: { procedure: SiteProcedure; today: string }) {
  const t = useTranslations('establishment.certification');
  const locale = useLocale();
  const { visitYear, visitMonth } = procedure;
  if (visitYear === null) return <p className="measure">{t('pendingUndated')}</p>;
  const month = formatMonth(visitYear, visitMonth, locale);
  const isPast = `${visitYear}-${String(visitMonth ?? 12).padStart(2, '0')}` < today.slice(0, 7);
  return <p className="measure">{t(isPast ? 'pendingPast' : 'pending', { month })}</p>;
}
