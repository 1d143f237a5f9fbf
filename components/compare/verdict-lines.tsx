import type { Opponent, Reading } from '@/lib/domain/comparison/seen-from';
import { type NoVerdict, REFUSALS, type Refusal } from '@/lib/domain/judgement/verdict';
import { formatList } from '@/lib/format/list';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { type MarkedVerdict, VerdictMark } from './verdict-mark';

interface VerdictLinesProps {
  reading: Reading;
  /** With two sites there is only one other: it need not be named. */
  count: number;
  /** Told in the past tense. */
  isOld: boolean;
}

const isRefusal = (reason: NoVerdict): reason is Refusal => REFUSALS.some((refusal) => refusal === reason);

/** What is said of one site on one row: better than, less good than, no difference, a fact, or not comparable and why. */
export function VerdictLines({ reading, count, isOld }: VerdictLinesProps) {
  const t = useTranslations('compare');
  const locale = useLocale();
  /** A mean is named once for the page, and the only other site needs no name. */
  const named = (words: string, opponents: readonly Opponent[]) => {
    const positions = opponents.filter((opponent) => typeof opponent === 'number');
    if (count === 2 || positions.length === 0) return words;
    const names = formatList(
      positions.map((position) => String(position + 1)),
      locale,
    );
    return t('verdict.facing', { words, names });
  };
  const isMean = (opponents: readonly Opponent[]) => opponents.some((opponent) => typeof opponent === 'string');
  return (
    <>
      {reading.found.map(({ verdict, basis, isWithdrawn, opponents }) => {
        const kind = basis === 'full-count' ? 'official-class' : basis;
        const scope = kind === 'official-class' && isMean(opponents) ? 'target' : kind;
        const mark: MarkedVerdict = basis === 'alert' && verdict === 'worse' ? 'alert' : verdict;
        return (
          <VerdictMark key={`${verdict} ${basis} ${isWithdrawn}`} verdict={mark}>
            {named(t(`verdict.${scope}.${verdict}`, { tense: isOld ? 'past' : 'now' }), opponents)}
          </VerdictMark>
        );
      })}
      {reading.refused.map(({ reason, opponents }) =>
        isRefusal(reason) ? (
          <VerdictMark key={reason} verdict="not-comparable">
            {t('verdict.refused', { verdict: named(t('verdict.not-comparable'), opponents), reason: t(`reasons.${reason}`) })}
          </VerdictMark>
        ) : (
          <VerdictMark key={reason} verdict="fact">
            {named(t(`facts.${reason}`), opponents)}
          </VerdictMark>
        ),
      )}
    </>
  );
}
