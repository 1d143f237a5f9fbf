import { useLocale, useTranslations } from 'next-intl';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem } from '@/lib/domain/profile/item';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';
import { formatMean, formatMeasure } from '@/lib/format/measure';

type Named = Pick<ProfileItem, 'indicator'>;

/** The words of an item of the profile, in the language of the page. */
export function useItemWords() {
  const t = useTranslations('profile');
  const names = useTranslations('indicators');
  const states = useTranslations('scales.states');
  const classes = useTranslations('scales.classes');
  const locale = useLocale();

  return {
    /** A few words, for a row of the picture. */
    short({ indicator }: Named): string {
      return t.has(`short.${indicator}`) ? t(`short.${indicator}`) : names(`${indicator}.name`);
    },

    /** The name in full; a question of a survey says which survey. */
    full({ indicator: code }: Named): string {
      if (code === 'certification') return t('short.certification');
      const partOf = INDICATORS[code]?.partOf;
      const name = names(`${code}.name`);
      return partOf ? t('inSurvey', { name, survey: t(`surveys.${partOf}`) }) : name;
    },

    /** The figure with its sign, or the decision in words; null when there is neither. */
    value({ indicator, evidence }: ProfileItem): string | null {
      if (evidence === null) return null;
      if (evidence.kind === 'decision') {
        const decision = `${evidence.decision}.label`;
        return states.has(decision) ? states(decision) : null;
      }
      const unit = INDICATORS[indicator]?.unit;
      if (!unit || evidence.value === null) return null;
      if (unit === 'ratio' && evidence.value === 0) return t('values.zero');
      const value = formatMeasure(evidence.value, unit, locale);
      return unit === 'score' || unit === 'ratio' ? t(`values.${unit}`, { value }) : value;
    },

    /** The official class in words, as a sentence; null when it has none. */
    officialClass({ indicator: code, evidence, rule }: ProfileItem): string | null {
      const scale = INDICATORS[code]?.scale;
      if (rule !== 'official-class' || scale === 'outcome' || evidence?.kind !== 'result') return null;
      const key = `${scale}.${evidence.class}`;
      return classes.has(key) ? `${classes(key)}.` : null;
    },

    /** "entre 71 et 77, estimation Repère", or why there is no interval. */
    interval(code: string, interval: ResultInterval): string {
      if (interval.origin === 'none') return t(`noInterval.${interval.reason}`);
      const unit = INDICATORS[code]?.unit ?? 'score';
      const bound = (value: number) => formatMean(value, unit, locale);
      return t('interval', {
        lower: bound(interval.lower),
        upper: bound(interval.upper),
        origin: t(`origins.${interval.origin}`),
      });
    },

    reference({ indicator, evidence }: ProfileItem): string | null {
      const unit = INDICATORS[indicator]?.unit;
      if (evidence?.kind !== 'result' || !unit) return null;
      if (unit === 'ratio') return t('references.expected');
      const mean = evidence.reference?.value ?? null;
      return mean === null ? null : t('references.country', { value: formatMean(mean, unit, locale) });
    },
  };
}
