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
    <ol aria-label={t('cuts')} className="cuts">
      {cuts.map(({ number, from, to }) => (
        <li key={number}>
          <b>{number}</b>
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
