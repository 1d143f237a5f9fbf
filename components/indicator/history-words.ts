import type { HistoryBreak } from '@/lib/domain/history/breaks';
import type { History, HistoryPoint } from '@/lib/domain/history/history-of';
import { useFormatter, useTranslations } from '@/lib/i18n/translations';

interface HistoryWords {
  /** What can be said of a result seen from the one before. A change is called one only when demonstrable. */
  change(point: HistoryPoint, isFirst: boolean): string;
  /** The same for the last result, as a sentence. */
  lastChange(history: History): string;
  break(cut: HistoryBreak): string;
}

/** The sentences of a history, for its drawing and its table alike. */
export function useHistoryWords(): HistoryWords {
  const t = useTranslations('history');
  const format = useFormatter();
  return {
    change: (point, isFirst) => t(`change.${isFirst ? 'first' : changeKey(point)}`),
    lastChange: ({ points }) => {
      const last = points.at(-1);
      const before = points.at(-2);
      if (!last || !before) return '';
      return t(`lastChange.${changeKey(last)}`, { from: String(before.campaign), to: String(last.campaign) });
    },
    break: ({ reason, campaigns }) =>
      t(`breaks.${reason}`, { years: format.list(campaigns.map(String)), count: campaigns.length }),
  };
}

function changeKey({ change }: HistoryPoint) {
  if (change === null) return 'cut';
  if (change.verdict !== 'no-demonstrable-difference') return change.verdict;
  return change.isWithdrawn ? 'withdrawn' : 'no-demonstrable-difference';
}
