import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { formatMean } from '@/lib/format/measure';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';

/** How far chance may have moved a result, with where the bounds come from; or why there are none. `measurement` holds its interval. */
export function IntervalLine({ measurement }: { measurement: ScoredMeasurement }) {
  const t = useTranslations('profile');
  const locale = useLocale();
  const { unit } = INDICATORS[measurement.indicator] ?? {};
  const interval = intervalOf(measurement, null);
  if (!unit || (interval.origin === 'none' && interval.reason === 'absent')) return null;
  if (interval.origin === 'none') return <p className="no-interval">{t(`noInterval.${interval.reason}`)}.</p>;
  const { lower, upper, origin } = interval;
  const bound = (value: number) => formatMean(value, unit, locale);
  return (
    <p className="text-sm">
      {t('intervalLine', {
        interval: t('interval', { lower: bound(lower), upper: bound(upper), origin: t(`origins.${origin}`) }),
      })}{' '}
      <a href={methodPath(locale, 'incertitude')}>{t('intervalLink')}</a>
    </p>
  );
}
