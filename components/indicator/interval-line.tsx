import { useLocale, useTranslations } from 'next-intl';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { lettersWithin } from '@/lib/domain/uncertainty/letters';
import { formatList } from '@/lib/format/list';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { methodPath } from '@/lib/routes';

/**
 * How far chance may have moved a result, in words, with where the bounds come from; or why there are none.
 * `measurement` already holds the interval it can have. A letter that may as well be another says so.
 */
export function IntervalLine({ measurement }: { measurement: ScoredMeasurement }) {
  const t = useTranslations('profile');
  const locale = useLocale();
  const { indicator: code, n, class: letter } = measurement;
  const { unit, scale } = INDICATORS[code] ?? {};
  const interval = intervalOf(measurement, null);
  if (!unit || (interval.origin === 'none' && interval.reason === 'absent')) return null;
  if (interval.origin === 'none')
    return <p className="text-ink-soft text-sm first-letter:uppercase">{t(`noInterval.${interval.reason}`)}.</p>;
  const { lower, upper, origin } = interval;
  const bound = (value: number) => formatMean(value, unit, locale);
  const others = scale && letter !== null ? lettersWithin(interval, scale).filter((other) => other !== letter) : [];
  return (
    <div className="grid gap-1 text-sm">
      <p>
        {t('intervalLine', {
          interval: t('interval', { lower: bound(lower), upper: bound(upper), origin: t(`origins.${origin}`) }),
        })}{' '}
        <a href={methodPath(locale, 'incertitude')}>{t('intervalLink')}</a>
      </p>
      {others.length > 0 && n !== null ? (
        <p>{t('uncertainLetter', { n: formatNumber(n, locale), letters: formatList(others, locale, 'disjunction') })}</p>
      ) : null}
    </div>
  );
}
