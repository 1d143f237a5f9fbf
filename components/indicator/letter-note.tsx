import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { lettersWithin } from '@/lib/domain/uncertainty/letters';
import { formatList } from '@/lib/format/list';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** Which other letters the true score may correspond to: kept one click away, the range beside the score having said it. Nothing when certain. */
export function LetterNote({ measurement }: { measurement: ScoredMeasurement }) {
  const { indicator, campaign, class: letter, n } = measurement;
  const t = useTranslations('profile');
  const locale = useLocale();
  const scale = INDICATORS[indicator]?.scale ?? null;
  const interval = intervalOf(measurement, null);
  if (scale === null || letter === null || n === null || interval.origin === 'none') return null;
  const others = lettersWithin(interval, scale, campaign).filter((other) => other !== letter);
  if (others.length === 0) return null;
  return (
    <p className="measure pt-2 text-sm">
      {t('uncertainLetter', { n: formatNumber(n, locale), letters: formatList(others, locale, 'disjunction') })}
    </p>
  );
}
