import type { HistoryDrawing } from '@/components/charts/history-drawing';
import { HistoryLegend } from '@/components/charts/history-legend';
import { HistorySvg } from '@/components/charts/history-svg';
import { Glossed } from '@/components/glossary/glossed';
import { Figure } from '@/components/ui/figure';
import { historyPlot } from '@/lib/charts/history-plot';
import type { History } from '@/lib/domain/history/history-of';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import { referencesOf } from '@/lib/domain/judgement/shown-references';
import type { IndicatorResults } from '@/lib/domain/results-by-indicator';
import { formatMeasure } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import { HistoryCuts } from './history-cuts';
import { HistoryTable } from './history-table';
import { useHistoryWords } from './history-words';

export interface HistoryFigureProps {
  results: IndicatorResults;
  history: History;
  references: readonly MeanReference[];
}

/** All campaigns of one indicator: dots with their intervals where two results exist, else the table; nothing for a single campaign. */
export function HistoryFigure({ results, history, references }: HistoryFigureProps) {
  const t = useTranslations('history');
  const words = useHistoryWords();
  const locale = useLocale();
  const { unit } = results.indicator;
  const { points, absent } = history;
  if (results.earlier.length === 0 && points.length + absent.length < 2) return null;
  const table = <HistoryTable results={results} history={history} references={references} />;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) {
    return (
      <div className="grid gap-2">
        <p className="font-semibold">{t('earlier')}</p>
        {table}
      </div>
    );
  }

  // Neither the mean of ratios nor the mean of hand-rub use is a fair landmark: those charts show the site alone.
  const hasMean = unit === 'score' || unit === 'percent';
  const plot = historyPlot(history, unit, ({ measurement, campaign }) =>
    hasMean ? (referencesOf(references, measurement.indicator, campaign).country?.mean ?? null) : null,
  );
  const formatTick = (value: number) => (unit === 'ratio' ? formatNumber(value, locale) : formatMeasure(value, unit, locale));
  const drawing: HistoryDrawing = {
    ...plot,
    tickTexts: plot.ticks.map(({ value }) => formatTick(value)),
    texts: Object.fromEntries(points.map(({ campaign, value }) => [campaign, formatMeasure(value, unit, locale)])),
  };
  const rows = points.map(({ campaign, value }) => `${campaign}, ${formatMeasure(value, unit, locale)}`).join(' ; ');
  const span = { count: points.length, first: String(first.campaign), last: String(last.campaign) };
  return (
    <Figure
      sentence={
        <>
          <strong>
            <Glossed text={words.lastChange(history)} terms={['demonstrable']} />
          </strong>{' '}
          {t('sentence', span)}
        </>
      }
      table={table}
      source={<a href={methodPath(locale, 'history')}>{t('method')}</a>}
    >
      <HistoryLegend
        site={t('legendSite')}
        interval={plot.marks.some(({ bar }) => bar !== null) ? <Glossed text={t('legendInterval')} terms={['interval']} /> : null}
        country={hasMean ? t('legendCountry') : null}
      />
      <div data-island="tips" className="relative max-w-xl">
        <HistorySvg drawing={drawing} label={t('label', { rows })} />
      </div>
      <HistoryCuts cuts={plot.cuts} breaks={history.breaks} />
    </Figure>
  );
}
