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
    <p className="result-figure">
      <strong>{formatMean(value, unit, locale)}</strong> {names(`${measurement.indicator}.unit`)}
    </p>
  );
}
