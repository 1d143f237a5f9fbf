import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { centreOf, type MeanReference } from '@/lib/domain/judgement/mean-reference';
import { referencesOf } from '@/lib/domain/judgement/shown-references';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface ReferenceLinesProps {
  references: readonly MeanReference[];
  indicator: string;
  campaign: number;
  regionName: string | null;
}

/** The references of the same campaign, the very ones that judge, each with its number of sites. No verdict. */
export function ReferenceLines({ references, indicator, campaign, regionName }: ReferenceLinesProps) {
  const t = useTranslations('establishment.reference');
  const locale = useLocale();
  const { country, region, like } = referencesOf(references, indicator, campaign);
  const unit = INDICATORS[indicator]?.unit;
  if (!country || !unit) return null;
  // The mean of ratios means nothing, and 1 is the expected value by construction: the flags are counted instead.
  if (unit === 'ratio') {
    return <p className="note">{t('alerts', { alerts: country.alerts, n: formatNumber(country.n, locale) })}</p>;
  }
  const told = (reference: MeanReference, place: string) => {
    const { value, statistic } = centreOf(reference);
    return t(`of.${statistic}`, {
      place,
      value: formatMean(value, unit, locale),
      n: formatNumber(reference.n, locale),
      entities: reference.entities,
      without: String(reference.isWithoutSite),
    });
  };
  return (
    <p className="note">
      {[
        told(country, t('france')),
        ...(region && regionName ? [told(region, regionName)] : []),
        ...(like ? [told(like, t('like'))] : []),
      ].join(' ')}
    </p>
  );
}
