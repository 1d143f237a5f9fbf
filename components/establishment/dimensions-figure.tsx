import type { DimensionDrawing } from '@/components/charts/dimension-drawing';
import { DimensionLegend } from '@/components/charts/dimension-legend';
import { DimensionSvg } from '@/components/charts/dimension-svg';
import { useIntervalColumn } from '@/components/indicator/interval-column';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { type DimensionRow, dimensionRows, extremeRows } from '@/lib/charts/dimension-rows';
import type { Survey } from '@/lib/domain/indicators/catalogue';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { ofPlace } from '@/lib/format/of-place';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface DimensionsFigureProps {
  survey: Survey;
  dimensions: readonly ScoredMeasurement[];
  references: readonly MeanReference[];
  regionName: string | null;
}

/** Scores of the dimensions beside the national and regional means: sentence, picture, table. */
export function DimensionsFigure({ survey, dimensions, references, regionName }: DimensionsFigureProps) {
  const t = useTranslations('establishment.patients.dimensions');
  const names = useTranslations('indicators');
  const locale = useLocale();
  const rows = dimensionRows(dimensions, references);
  const { cell: intervalCell, ...intervalColumn } = useIntervalColumn(
    rows.flatMap(({ interval }) => interval ?? []),
    'score',
  );
  const [first] = rows;
  if (!first) return null;
  const campaign = String(dimensions[0]?.campaign ?? '');
  const name = (code: string) => names(`${code}.name`);
  const score = (value: number) => formatMean(value, 'score', locale);
  const count = (n: number | null) => (n === null ? '–' : formatNumber(n, locale));

  const drawings: readonly DimensionDrawing[] = rows.map((row) => ({
    code: row.code,
    name: name(row.code),
    value: row.value,
    valueText: score(row.value),
    country: row.country,
    region: regionName ? row.region : null,
  }));

  return (
    <Figure sentence={sentence()} table={table()}>
      <DimensionLegend
        site={t('legendSite')}
        country={first.countryN === null ? null : t('legendCountry', { n: count(first.countryN) })}
        region={
          first.regionN === null || !regionName
            ? null
            : t('legendRegion', { region: ofPlace(regionName, locale, 'territory'), n: count(first.regionN) })
        }
      />
      <div data-island="tips" className="relative">
        <DimensionSvg
          rows={drawings}
          label={t('label', { rows: drawings.map((row) => `${row.name}, ${row.valueText}`).join(' ; ') })}
        />
      </div>
      <p className="note">{t('note')}</p>
    </Figure>
  );

  function sentence(): string {
    const extremes = extremeRows(rows);
    if (!extremes) return t('flat');
    const { highest, lowest } = extremes;
    const text = t('sentence', {
      highest: name(highest.code),
      highestValue: score(highest.value),
      lowest: name(lowest.code),
      lowestValue: score(lowest.value),
    });
    return isLowestInFrance(lowest) ? `${text} ${t('sameLowest', { lowest: name(lowest.code) })}` : text;
  }

  function isLowestInFrance({ country }: DimensionRow): boolean {
    return country !== null && rows.every((row) => row.country !== null && row.country >= country);
  }

  function table() {
    const hasRegion = regionName !== null && rows.some((row) => row.region !== null);
    return (
      <DataTable
        caption={t('caption', { survey: name(survey), campaign })}
        columns={[
          { key: 'dimension', header: t('column') },
          { key: 'site', header: t('site'), numeric: true },
          { key: 'interval', ...intervalColumn },
          { key: 'n', header: t('n'), numeric: true },
          { key: 'country', header: t('country'), numeric: true },
          ...(hasRegion ? [{ key: 'region', header: regionName, numeric: true }] : []),
        ]}
        rows={rows.map((row) => ({
          key: row.code,
          cells: [
            name(row.code),
            score(row.value),
            row.interval ? intervalCell(row.interval) : '–',
            count(row.n),
            row.country === null ? '–' : score(row.country),
            ...(hasRegion ? [row.region === null ? '–' : score(row.region)] : []),
          ],
        }))}
      />
    );
  }
}
