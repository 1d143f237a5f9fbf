import { DataTable } from '@/components/ui/data-table';
import { individualSdRange } from '@/lib/domain/uncertainty/individual-sd-range';
import { formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { SurveyEstimate } from '@/lib/release-state/read-estimates';

/** What chance does to each survey and campaign of the release: overall scores, the only ones that have letters. */
export function UncertaintyTable({ estimates }: { estimates: readonly SurveyEstimate[] }) {
  const t = useTranslations('data.uncertainty');
  const scales = useTranslations('scales.names');
  const refusals = useTranslations('data.uncertainty.refusals');
  const locale = useLocale();
  const overall = estimates.filter(({ indicator }) => scales.has(indicator));
  if (overall.length === 0) return <p>{t('none')}</p>;
  const percent = (share: number | null) => (share === null ? t('unknown') : formatPercent(share, locale));
  // Whole points: the range says that the data know no more.
  const points = (value: number) => formatNumber(value, locale);
  const methods = overall.map(({ method, estimatedAt }) =>
    t('methodVersion', {
      code: t.has(`methods.${method.code}`) ? t(`methods.${method.code}`) : method.code,
      version: String(method.version),
      date: formatDate(estimatedAt, locale),
    }),
  );
  const columns = [
    { key: 'survey', header: t('survey') },
    { key: 'letters', header: t('letters'), numeric: true },
    { key: 'pairs', header: t('pairs'), numeric: true },
    { key: 'sites', header: t('sites'), numeric: true },
    { key: 'individual', header: t('individual'), numeric: true },
    { key: 'upperBound', header: t('upperBound'), numeric: true },
    { key: 'between', header: t('between'), numeric: true },
  ];
  return (
    <div className="flex flex-col gap-2">
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={overall.map((estimate) => ({
          key: `${estimate.indicator} ${estimate.campaign}`,
          cells: [
            t('surveyCampaign', { survey: scales(estimate.indicator), campaign: String(estimate.campaign) }),
            percent(estimate.uncertainLetters),
            percent(estimate.separablePairs),
            formatNumber(estimate.sites, locale),
            individual(estimate),
            estimate.upperBound === null ? t('unknown') : points(estimate.upperBound),
            estimate.uncertainty ? points(estimate.uncertainty.betweenSd) : t('unknown'),
          ],
        }))}
      />
      <p className="note">{t('method', { methods: [...new Set(methods)].join(' · ') })}</p>
    </div>
  );

  function individual({ uncertainty, refusal }: SurveyEstimate): string {
    if (!uncertainty) return refusals(refusal ?? 'too-uncertain');
    const { lower, upper } = individualSdRange(uncertainty);
    return t('withRange', { value: points(uncertainty.individualSd), lower: points(lower), upper: points(upper) });
  }
}
