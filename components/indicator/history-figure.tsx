import { useLocale, useTranslations } from 'next-intl';
import type { HistoryDrawing } from '@/components/charts/history-drawing';
import { HistoryLegend } from '@/components/charts/history-legend';
import { HistorySvg } from '@/components/charts/history-svg';
import { LiveHistory } from '@/components/charts/live-history';
import { Figure } from '@/components/ui/figure';
import { historyPlot } from '@/lib/charts/history-plot';
import { campaignSeries } from '@/lib/domain/campaign-series';
import type { Reference } from '@/lib/domain/establishment';
import { referencePair } from '@/lib/domain/references';
import type { IndicatorResults } from '@/lib/domain/results-by-indicator';
import { formatMean, formatMeasure } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { HistoryTable } from './history-table';

/** All campaigns of one indicator: dots with at least two results, the table alone otherwise. */
export function HistoryFigure({ results, references }: { results: IndicatorResults; references: readonly Reference[] }) {
  const t = useTranslations('establishment.history');
  const locale = useLocale();
  const { code, indicator } = results;
  const { unit } = indicator;
  const series = campaignSeries(results);
  const table = <HistoryTable results={results} references={references} />;
  const [first] = series.points;
  const last = series.points.at(-1);
  if (!first || !last || series.points.length < 2) {
    return (
      <div className="grid gap-2">
        <p className="font-semibold">{t('earlier')}</p>
        {table}
      </div>
    );
  }

  // Neither the mean of ratios nor the mean of hand-rub use is a fair landmark: those charts show the site alone.
  const hasMean = unit === 'score' || unit === 'percent';
  const plot = historyPlot(series, unit, (campaign) =>
    hasMean ? (referencePair(references, code, campaign).country?.mean ?? null) : null,
  );
  const formatTick = (value: number) => (unit === 'ratio' ? formatNumber(value, locale) : formatMeasure(value, unit, locale));
  const drawing: HistoryDrawing = {
    ...plot,
    tickTexts: plot.ticks.map(({ value }) => formatTick(value)),
    texts: Object.fromEntries(
      plot.marks.map(({ campaign, value, reference }) => [
        campaign,
        {
          value: formatMeasure(value, unit, locale),
          details: [
            t('tooltipSite', { value: formatMeasure(value, unit, locale) }),
            ...(reference === null ? [] : [t('tooltipCountry', { value: formatMean(reference, unit, locale) })]),
          ],
        },
      ]),
    ),
  };
  const rows = series.points.map(({ campaign, value }) => `${campaign}, ${formatMeasure(value, unit, locale)}`).join(' ; ');
  const isBroken = plot.runs.length > 1;
  return (
    <Figure
      sentence={`${t('sentence', { count: series.points.length, first: String(first.campaign), last: String(last.campaign) })}${isBroken ? ` ${t('break')}` : ''}`}
      table={table}
    >
      <HistoryLegend site={t('legendSite')} country={hasMean ? t('legendCountry') : null} />
      <LiveHistory drawing={drawing}>
        <HistorySvg drawing={drawing} label={t('label', { rows })} />
      </LiveHistory>
    </Figure>
  );
}
