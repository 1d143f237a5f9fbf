import type { ComparedRow } from '@/lib/domain/comparison/compare-sites';
import { campaignOf } from '@/lib/domain/comparison/row-blocks';
import { seenFrom } from '@/lib/domain/comparison/seen-from';
import { INDICATORS, SURVEYS } from '@/lib/domain/indicators/catalogue';
import type { SideEvidence } from '@/lib/domain/judgement/verdict';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { ResultCell } from './result-cell';
import { TableRow } from './table-row';

/** One question: its plain name, where it comes from, and the result of each establishment. */
export function IndicatorRow({ row }: { row: ComparedRow }) {
  const t = useTranslations('compare');
  const names = useTranslations('indicators');
  const scales = useTranslations('scales.names');
  const locale = useLocale();
  const { indicator: code, cells, verdicts } = row;
  const indicator = INDICATORS[code];
  if (!indicator) return null;
  const campaign = campaignOf(row);
  const count = cells.length;
  const means = cells.map((_, position) => meanOf(row, position));
  const national = means.find((mean) => mean?.kind === 'country' && mean.campaign === campaign);
  const withoutInterval = cells.flatMap(({ measurement, interval }) =>
    measurement?.status === 'scored' && interval?.origin === 'none' && interval.reason !== 'absent' ? interval.reason : [],
  );
  const [reason] = withoutInterval;
  const origins = new Set(cells.flatMap(({ interval }) => (interval && interval.origin !== 'none' ? interval.origin : [])));
  const [origin] = origins;
  const isOriginKnown = origins.size === 1;
  const survey = indicator.partOf === null ? null : SURVEYS.find((known) => known === indicator.partOf);
  const notes = [
    ...(survey ? [scales(survey)] : []),
    ...(campaign === null ? [] : [t('table.campaign', { campaign: String(campaign) })]),
    ...(national?.value == null
      ? []
      : [
          t(`table.${national.statistic ?? 'mean'}`, {
            value: formatMean(national.value, indicator.unit, locale),
            n: formatNumber(national.n ?? 0, locale),
          }),
        ]),
    ...(isOriginKnown && origin ? [t(`table.origin.${origin}`)] : []),
    ...(reason ? [t(`noInterval.${reason}`)] : []),
  ];
  return (
    <TableRow
      head={names(`${code}.name`)}
      note={
        <>
          {indicator.partOf === null ? <p className="mb-1 print:hidden">{names(`${code}.plain`)}</p> : null}
          <p>{notes.join(' · ')}</p>
        </>
      }
      count={count}
    >
      {cells.map((cell, position) => (
        <ResultCell
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
          key={position}
          cell={cell}
          reading={seenFrom(position, verdicts)}
          count={count}
          campaign={campaign}
          isOriginKnown={isOriginKnown}
          mean={national && means[position]?.campaign === campaign ? null : (means[position] ?? null)}
        />
      ))}
    </TableRow>
  );
}

/** The mean the site at this position is held against on the row, when it is held against one. */
function meanOf({ verdicts }: ComparedRow, position: number): SideEvidence | null {
  const verdict = verdicts.find(({ a, b }) => a === position && typeof b === 'string');
  return verdict?.comparison.b ?? null;
}
