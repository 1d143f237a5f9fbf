import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PlacedItem, ProfileRow, ProfileRows } from '@/lib/charts/profile-rows';
import { useItemWords } from './item-words';
import { bundleHeight, LaneSvg } from './lane-svg';

/** Text beside its lane; the lane keeps at least two fifths of a phone. */
const ROW = 'grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-3 sm:gap-x-6';

interface ProfilePictureProps {
  themes: readonly ProfileRows[];
  /** What the picture shows, for a reader who does not see it. */
  label: string;
}

/** Every result of the establishment on one picture: one lane each, the reference in the middle, less good left, better right. */
export function ProfilePicture({ themes, label }: ProfilePictureProps) {
  const t = useTranslations('profile');
  return (
    <div role="img" aria-label={label}>
      <div className={`${ROW} pb-1 text-ink-soft text-xs`}>
        <span />
        <span className="leading-tight">
          <span className="flex justify-between gap-1">
            <span>{t('axis.less')}</span>
            <span>{t('axis.more')}</span>
          </span>
          <span className="block text-center font-semibold text-ink">{t('axis.reference')}</span>
        </span>
      </div>
      {themes.map(({ theme, rows }) => (
        <div key={theme} className="break-inside-avoid border-line border-t pt-2 pb-1.5">
          <p className="font-semibold">{t(`themes.${theme}`)}</p>
          {rows.map((row) => (
            <Lane key={keyOf(row)} row={row} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Lane({ row }: { row: ProfileRow }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  switch (row.kind) {
    case 'result':
      return <ResultLane placed={row.placed} isDimension={row.isDimension} />;
    case 'bundle':
      return (
        <Row text={<span className="block pl-3 text-ink-soft">{t('bundle', { count: row.placed.length })}</span>}>
          <svg width="1" height={bundleHeight(row.placed.length)} aria-hidden="true" className="block" />
          <LaneSvg placed={row.placed} isBundle />
        </Row>
      );
    case 'absence':
      return (
        <Row text={<span className="text-ink-soft">{row.items.map(words.short).join(', ')}</span>}>
          <span className="my-0.5 block rounded-sm border border-line-strong border-dashed px-1 text-center text-ink-soft text-xs leading-normal">
            {t(`absences.${row.reason}`)}
          </span>
        </Row>
      );
  }
}

function ResultLane({ placed, isDimension }: { placed: PlacedItem; isDimension: boolean }) {
  const words = useItemWords();
  const { item } = placed;
  const value = words.value(item);
  return (
    <Row
      text={
        <span className={isDimension ? 'block pl-3' : 'block'}>
          <span className={item.verdict === 'undecided' ? '' : 'font-semibold'}>{words.short(item)}</span>
          {value === null ? null : <span className="figures whitespace-nowrap text-ink-soft"> {value}</span>}
        </span>
      }
    >
      <LaneSvg placed={[placed]} />
    </Row>
  );
}

function Row({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div className={`${ROW} break-inside-avoid`}>
      <div className="self-center py-0.5 text-sm leading-snug">{text}</div>
      <div className="relative min-h-7">{children}</div>
    </div>
  );
}

function keyOf(row: ProfileRow): string {
  if (row.kind === 'result') return row.placed.item.indicator;
  return row.kind === 'bundle' ? `bundle ${row.survey}` : row.reason;
}
