import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { hasExpectedCount } from '@/lib/domain/uncertainty/expected-count';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** An observed-to-expected ratio in words. Never a letter: "B" there means "as expected", not "second best". */
export function OutcomeReading({ measurement }: { measurement: ScoredMeasurement }) {
  const t = useTranslations('establishment.result');
  const classes = useTranslations('scales.classes.outcome');
  const locale = useLocale();
  const { isAlert, class: letter, observed, expected, value } = measurement;
  return (
    <div className="grid gap-1">
      <p className="flex items-center gap-2">
        <AlertShape isAlert={isAlert === true} />
        <strong>{heading()}</strong>
      </p>
      {isAlert === null ? null : <p className="measure text-sm">{t(isAlert ? 'alert.aboveText' : 'alert.noneText')}</p>}
      {observed !== null && hasExpectedCount(expected) ? (
        <p className="text-sm">
          {t('observedExpected', { observed: formatNumber(observed, locale), expected: formatNumber(expected, locale, 1) })}
        </p>
      ) : null}
      <p className="note">
        {t('lowerIsBetter')} {value === 0 ? t('zero') : null}
      </p>
    </div>
  );

  function heading(): string {
    if (isAlert !== null) return t(isAlert ? 'alert.above' : 'alert.none');
    return letter !== null && classes.has(letter) ? classes(letter) : t('alert.unknown');
  }
}

function AlertShape({ isAlert }: { isAlert: boolean }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="flex-none">
      {isAlert ? (
        <path d="M10 2l8.5 15.5h-17z M10 7.5v5 M10 14.6v.6" fill="none" strokeWidth="2" className="stroke-caution" />
      ) : (
        <path d="M4 10h12" strokeWidth="2.5" strokeLinecap="round" className="stroke-ink-soft" />
      )}
    </svg>
  );
}
