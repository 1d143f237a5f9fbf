import { type DataColumn, DataTable } from '@/components/ui/data-table';
import type { History, HistoryPoint } from '@/lib/domain/history/history-of';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import { referencesOf } from '@/lib/domain/judgement/shown-references';
import type { Measurement } from '@/lib/domain/measurement';
import { type IndicatorResults, isScored } from '@/lib/domain/results-by-indicator';
import { formatList } from '@/lib/format/list';
import { formatMean, formatMeasure } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { useHistoryWords } from './history-words';
import { useIntervalColumn } from './interval-column';

interface HistoryTableProps {
  results: IndicatorResults;
  history: History;
  references: readonly MeanReference[];
}

interface Row {
  campaign: number;
  /** Null for a year in which HAS collected nothing. */
  measurement: Measurement | null;
}

interface Column extends DataColumn {
  cell: (row: Row, point: HistoryPoint | undefined) => string;
}

/** Every campaign, newest first: result, interval, official class and evolution, and what may be called a change. */
export function HistoryTable({ results, history, references }: HistoryTableProps) {
  const t = useTranslations('history');
  const evolutions = useTranslations('establishment.evolution');
  const names = useTranslations('indicators');
  const absences = useTranslations('absences');
  const scales = useTranslations('scales');
  const words = useHistoryWords();
  const locale = useLocale();
  const { code, indicator } = results;
  const { family, unit } = indicator;
  const none = t('none');

  const value = ({ measurement }: Row) => {
    if (measurement === null) return t('uncollected');
    if (!isScored(measurement)) return absences(`${measurement.status}.label`);
    return measurement.value === null ? t('unknown') : formatMeasure(measurement.value, unit, locale);
  };
  const alert = ({ measurement }: Row) => {
    if (!measurement || !isScored(measurement) || measurement.isAlert === null) return none;
    return t(measurement.isAlert ? 'alertYes' : 'alertNo');
  };
  const country = ({ measurement, campaign }: Row) => {
    const mean = referencesOf(references, measurement?.indicator ?? code, campaign).country;
    return mean ? `${formatMean(mean.mean, unit, locale)} (${formatNumber(mean.n, locale)})` : none;
  };
  const evolution = ({ measurement }: Row) => {
    if (!measurement?.evolution) return none;
    return evolutions(`${family === 'esatis' ? 'esatis' : 'other'}.${measurement.evolution}`);
  };
  const scored = ({ measurement }: Row) => (measurement && isScored(measurement) ? measurement : null);
  const intervals = history.points.flatMap(({ interval }) => (interval.origin === 'none' ? [] : [interval]));
  const { cell: intervalCell, ...intervalColumn } = useIntervalColumn(intervals, unit);

  const columns: (Column | false)[] = [
    { key: 'campaign', header: t('campaign'), cell: ({ campaign }) => String(campaign) },
    { key: 'value', header: t('value'), numeric: true, cell: value },
    intervals.length > 0 && {
      key: 'interval',
      ...intervalColumn,
      cell: (_, point) => (point && point.interval.origin !== 'none' ? intervalCell(point.interval) : none),
    },
    // A letter is never shown for a ratio; other letters carry the name of their scale in the header.
    indicator.scale !== null &&
      indicator.scale !== 'outcome' && {
        key: 'class',
        header: `${t('class')} (${scales(`names.${indicator.scale}`)})`,
        cell: (row) => scored(row)?.class ?? none,
      },
    family === 'outcome' && { key: 'alert', header: t('alert'), cell: alert },
    {
      key: 'n',
      header: t('n'),
      numeric: true,
      cell: (row) => {
        const n = scored(row)?.n ?? null;
        return n === null ? none : formatNumber(n, locale);
      },
    },
    (unit === 'score' || unit === 'percent') && { key: 'country', header: t('country'), numeric: true, cell: country },
    // In a ratio the coding does not say whether "up" is better: nothing is repeated.
    family !== 'outcome' && { key: 'evolution', header: t('evolution'), cell: evolution },
    {
      key: 'change',
      header: t('changeHeader'),
      cell: (_, point) => (point ? words.change(point, point === history.points[0]) : none),
    },
  ];
  const shown = columns.filter((column) => column !== false);
  const told = rowsOf(results, history);
  const rows = told.map((row) => {
    const point = history.points.find(({ measurement }) => measurement === row.measurement);
    return {
      key: `${row.measurement?.indicator ?? 'none'} ${row.campaign}`,
      cells: shown.map(({ cell }) => cell(row, point)),
    };
  });
  // Years measured for the whole legal entity, beside years of the site alone.
  const filed = told.filter(({ measurement }) => measurement?.filedUnder);
  return (
    <>
      <DataTable caption={t('caption', { name: names(`${code}.name`) })} columns={shown} rows={rows} />
      {filed.length > 0 ? (
        <p className="measure note">
          {t('filedUnder', { campaigns: formatList(filed.map(({ campaign }) => String(campaign)).toReversed(), locale) })}
        </p>
      ) : null}
    </>
  );
}

/** Results and absences, older versions included, classes published without a figure, and years HAS did not collect. */
function rowsOf({ latest, earlier }: IndicatorResults, { points, absent, breaks }: History): readonly Row[] {
  const classOnly = [latest, ...earlier].filter((measurement) => isScored(measurement) && measurement.value === null);
  const told = [...points.map(({ measurement }) => measurement), ...absent, ...classOnly];
  const skipped = breaks.flatMap(({ reason, campaigns }) => (reason === 'uncollected' ? campaigns : []));
  return [
    ...told.map((measurement) => ({ campaign: measurement.campaign, measurement })),
    ...skipped
      .filter((campaign) => !told.some((measurement) => measurement.campaign === campaign))
      .map((campaign) => ({ campaign, measurement: null })),
  ].toSorted((a, b) => b.campaign - a.campaign);
}
