import { EntityNote } from '@/components/ui/entity-note';
import { Notice } from '@/components/ui/notice';
import { ageOf } from '@/lib/domain/judgement/age';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { hasExpectedCount } from '@/lib/domain/uncertainty/expected-count';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface SafetyAlertsProps {
  alerts: readonly ScoredMeasurement[];
  /** ISO day ages are counted to. */
  releasedOn: string;
}

/** HAS's own safety alerts, before everything else, in words and numbers. Nothing when there is none. */
export function SafetyAlerts({ alerts, releasedOn }: SafetyAlertsProps) {
  const t = useTranslations('profile.alerts');
  const locale = useLocale();
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="alerts" className="grid gap-3">
      <h2 id="alerts" className="sr-only">
        {t('title')}
      </h2>
      {alerts.map((alert) => {
        const { indicator, campaign, value, observed, expected, filedUnder } = alert;
        const { ageYears, isOld } = ageOf(campaign, releasedOn);
        const told = { year: String(campaign), years: ageYears, tense: isOld ? 'past' : 'now' };
        return (
          <Notice key={indicator} tone="danger" title={t(`titles.${indicator}`, told)} className="measure">
            <p>{numbers(value, observed, expected)}</p>
            <EntityNote entity={filedUnder} />
            <p className="text-sm">{t('text', told)}</p>
          </Notice>
        );
      })}
    </section>
  );

  function numbers(ratio: number | null, observed: number | null, expected: number | null): string {
    if (observed !== null && hasExpectedCount(expected)) {
      return t('counts', {
        observed,
        expected: formatNumber(expected, locale, 1),
        ratio: formatNumber(ratio ?? observed / expected, locale, 1),
      });
    }
    return ratio === null ? t('unpublished') : t('ratio', { ratio: formatNumber(ratio, locale, 1) });
  }
}
