import { useLocale, useTranslations } from 'next-intl';
import type { Opponent, Reading } from '@/lib/domain/comparison/seen-from';
import type { Verdict } from '@/lib/domain/comparison/verdict';
import { formatList } from '@/lib/format/list';
import { type MarkedVerdict, VerdictMark } from './verdict-mark';

interface VerdictLinesProps {
  reading: Reading;
  /** With two sites there is only one other: it need not be named. */
  count: number;
  /** Decisions are given, not measured: their words differ. */
  isDecision?: boolean;
}

const ORDER = [
  ['better', 'better', 'better'],
  ['worse', 'worse', 'worse'],
  ['same', 'no-demonstrable-difference', 'same'],
] as const satisfies readonly (readonly [keyof Reading, Verdict, string])[];

/** What is said of one site on one row: better than, less good than, no difference, not comparable and why. */
export function VerdictLines({ reading, count, isDecision = false }: VerdictLinesProps) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const names = (opponents: readonly Opponent[]) => {
    const positions = opponents.filter((opponent) => typeof opponent === 'number');
    // A mean is named once for the page, and the only other site needs no name.
    return count === 2 || positions.length === 0
      ? null
      : formatList(
          positions.map((position) => String(position + 1)),
          locale,
        );
  };
  const words = (verdict: MarkedVerdict, opponents: readonly Opponent[]) => {
    const named = names(opponents);
    return named === null ? t(`verdict.${verdict}.alone`) : t(`verdict.${verdict}.than`, { names: named });
  };
  const decisionWords = (kind: 'better' | 'worse' | 'same', opponents: readonly Opponent[]) => {
    const named = names(opponents);
    return named === null ? t(`verdict.decision.${kind}`) : t(`verdict.decision.${kind}Than`, { names: named });
  };
  return (
    <div className="grid content-start justify-items-start gap-1">
      {ORDER.map(([kind, verdict, decision]) =>
        reading[kind].length === 0 ? null : (
          <VerdictMark key={kind} verdict={verdict}>
            {isDecision ? decisionWords(decision, reading[kind]) : words(verdict, reading[kind])}
          </VerdictMark>
        ),
      )}
      {reading.refused.map(({ reason, opponents }) => (
        <VerdictMark key={reason} verdict="not-comparable">
          {t('verdict.not-comparable.reason', { verdict: words('not-comparable', opponents), reason: t(`reasons.${reason}`) })}
        </VerdictMark>
      ))}
    </div>
  );
}
