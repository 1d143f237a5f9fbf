import { useLocale, useTranslations } from 'next-intl';
import type { Reference } from '@/lib/domain/establishment';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { referencePair } from '@/lib/domain/references';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';

interface ReferenceLinesProps {
  references: readonly Reference[];
  indicator: string;
  campaign: number;
  regionName: string | null;
}

/** National and regional reference of the same campaign, each with its number of sites. No verdict. */
export function ReferenceLines({ references, indicator, campaign, regionName }: ReferenceLinesProps) {
  const t = useTranslations('establishment.reference');
  const locale = useLocale();
  const { country, region } = referencePair(references, indicator, campaign);
  const unit = INDICATORS[indicator]?.unit;
  if (!country || !unit) return null;
  // The mean of ratios means nothing, and 1 is the expected value by construction: the flags are counted instead.
  if (unit === 'ratio') {
    return <p className="text-ink-soft text-sm">{t('alerts', { alerts: country.alerts, n: formatNumber(country.n, locale) })}</p>;
  }
  // A few huge values pull the mean of hand-rub use: the middle site says more, unless HAS publishes the mean.
  const isMedian = unit === 'percent-of-target' && country.origin === 'computed';
  const told = (reference: Reference) => ({
    value: formatMean(isMedian ? reference.median : reference.mean, unit, locale),
    n: formatNumber(reference.n, locale),
  });
  return (
    <p className="text-ink-soft text-sm">
      {t(isMedian ? 'median' : 'mean', told(country))}
      {region && regionName ? ` ${t(isMedian ? 'regionMedian' : 'region', { ...told(region), region: regionName })}` : null}
    </p>
  );
}
