import type { HistoryCut } from '@/lib/charts/history-plot';
import type { HistoryBreak } from '@/lib/domain/history/breaks';
import { useTranslations } from '@/lib/i18n/translations';
import { useHistoryWords } from './history-words';

interface HistoryCutsProps {
  /** In the order of the drawing, which bears their numbers. */
  cuts: readonly HistoryCut[];
  breaks: readonly HistoryBreak[];
}

/** Why the line is cut, in words, under the number the drawing gives it. */
export function HistoryCuts({ cuts, breaks }: HistoryCutsProps) {
  const t = useTranslations('history');
  const words = useHistoryWords();
  if (cuts.length === 0) return null;
  return (
    <ol aria-label={t('cuts')} className="measure grid gap-1 text-sm">
      {cuts.map(({ number, from, to }) => (
        <li key={number} className="flex gap-2.5">
          <span className="figures flex size-5 flex-none items-center justify-center rounded-full border border-line-strong bg-surface font-semibold text-xs">
            {number}
          </span>
          <span>
            <strong>{t('cut', { from: String(from), to: String(to) })}</strong>{' '}
            {breaks
              .filter((cut) => cut.from === from && cut.to === to)
              .map((cut) => words.break(cut))
              .join(' ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
