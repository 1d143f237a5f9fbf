import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { Reference } from '@/lib/domain/establishment';
import type { Measurement } from '@/lib/domain/measurement';
import { referencePair } from '@/lib/domain/references';
import type { IndicatorResults } from '@/lib/domain/results-by-indicator';
import { formatMean, formatMeasure } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';

/** Every campaign, newest first, absences in words. */
export function HistoryTable({ results, references }: { results: IndicatorResults; references: readonly Reference[] }) {
  const t = useTranslations('establishment.history');
  const names = useTranslations('indicators');
  const absences = useTranslations('absences');
  const scales = useTranslations('scales');
  const locale = useLocale();
  const { code, indicator } = results;
  // A letter is never shown for a ratio; other letters carry the name of their scale in the header.
  const scale = indicator.scale === 'outcome' ? null : indicator.scale;
  const hasMean = indicator.unit === 'score' || indicator.unit === 'percent';

  const printed = (measurement: Measurement) => {
    if (measurement.status !== 'scored') return absences(`${measurement.status}.label`);
    return measurement.value === null ? t('unknown') : formatMeasure(measurement.value, indicator.unit, locale);
  };
  const alertOf = (measurement: Measurement) => {
    if (measurement.status !== 'scored' || measurement.isAlert === null) return t('noClass');
    return t(measurement.isAlert ? 'alertYes' : 'alertNo');
  };
  const countryOf = (campaign: number) => {
    const { country } = referencePair(references, code, campaign);
    return country ? `${formatMean(country.mean, indicator.unit, locale)} (${formatNumber(country.n, locale)})` : t('noClass');
  };
  const columns = [
    { key: 'campaign', header: t('campaign') },
    { key: 'value', header: t('value'), numeric: true },
    ...(scale ? [{ key: 'class', header: `${t('class')} (${scales(`names.${scale}`)})` }] : []),
    ...(indicator.family === 'outcome' ? [{ key: 'alert', header: t('alert') }] : []),
    { key: 'n', header: t('n'), numeric: true },
    ...(hasMean ? [{ key: 'country', header: t('country'), numeric: true }] : []),
  ];
  const rows = [results.latest, ...results.earlier].map((measurement) => {
    const isScored = measurement.status === 'scored';
    return {
      key: String(measurement.campaign),
      cells: [
        String(measurement.campaign),
        printed(measurement),
        ...(scale ? [isScored ? (measurement.class ?? t('noClass')) : t('noClass')] : []),
        ...(indicator.family === 'outcome' ? [alertOf(measurement)] : []),
        isScored && measurement.n !== null ? formatNumber(measurement.n, locale) : t('noClass'),
        ...(hasMean ? [countryOf(measurement.campaign)] : []),
      ],
    };
  });
  return <DataTable caption={t('caption', { name: names(`${code}.name`) })} columns={columns} rows={rows} />;
}
