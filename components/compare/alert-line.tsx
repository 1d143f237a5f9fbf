import { EntityNote } from '@/components/ui/entity-note';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { hasExpectedCount } from '@/lib/domain/uncertainty/expected-count';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { VerdictMark } from './verdict-mark';

interface AlertLineProps {
  alert: ScoredMeasurement;
  /** Says what it is about, away from its own row. */
  isNamed?: boolean;
}

/** HAS's own safety alert, in words and numbers, and whose it is when it is that of a whole legal entity. */
export function AlertLine({ alert, isNamed = false }: AlertLineProps) {
  const t = useTranslations('compare.cell');
  const names = useTranslations('profile.short');
  const locale = useLocale();
  const { indicator, campaign, value, observed, expected, filedUnder } = alert;
  const told = { campaign: String(campaign), name: names(indicator) };
  return (
    <>
      <VerdictMark verdict="alert">
        {isNamed ? t('alertNamed', told) : t('alert', told)}{' '}
        {observed !== null && hasExpectedCount(expected)
          ? t('alertCounts', { observed, expected: formatNumber(expected, locale, 1) })
          : value === null
            ? null
            : t('alertRatio', { ratio: formatNumber(value, locale, 1) })}
      </VerdictMark>
      <EntityNote entity={filedUnder} isSmall />
    </>
  );
}
