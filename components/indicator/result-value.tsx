import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { formatMean } from '@/lib/format/measure';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** The figure of the file with its unit in words: the same one wherever it is shown. */
export function ResultValue({ measurement }: { measurement: ScoredMeasurement }) {
  const t = useTranslations('establishment.result');
  const names = useTranslations('indicators');
  const locale = useLocale();
  const unit = INDICATORS[measurement.indicator]?.unit;
  const { value } = measurement;
  if (value === null || unit === undefined) return <p>{t('classOnly')}</p>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="figures font-semibold text-2xl">{formatMean(value, unit, locale)}</span>
      <span className="text-ink-soft">{names(`${measurement.indicator}.unit`)}</span>
    </p>
  );
}
