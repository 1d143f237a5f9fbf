import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem, ResultEvidence } from '@/lib/domain/profile/item';
import { formatMean } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** What a result is and what is said of it, in the language of the page: number, range and count beside the words. */
export function useResultWords() {
  const t = useTranslations('profile');
  const classes = useTranslations('scales.classes');
  const scales = useTranslations('scales.names');
  const locale = useLocale();

  /** "75,7 sur 100, entre 74,7 et 76,7 (568 réponses)"; "aucun cas"; the class alone where HAS publishes no figure. */
  function figure({ indicator: code, evidence }: ProfileItem): string | null {
    if (evidence === null) return null;
    const { family, unit } = INDICATORS[code] ?? {};
    const { value, interval, n } = evidence;
    if (value === null || !unit || !family) return t('figure.classOnly');
    if (unit === 'ratio' && value === 0) return t('figure.noCase');
    const mean = (number: number) => formatMean(number, unit, locale);
    const told = t(`figure.${unit}`, { value: mean(value) });
    const range =
      interval.origin === 'none' ? '' : t('figure.range', { lower: mean(interval.lower), upper: mean(interval.upper) });
    const count = n === null || family === 'icsha' ? '' : t(`figure.n.${family}`, { n: formatNumber(n, locale), count: n });
    return `${told}${range}${count}`;
  }

  /** What the test, the class or the alert tells. Null where the class says it (class()). */
  function said(item: ProfileItem): string | null {
    const { reason, rule, isOld, evidence } = item;
    if (reason.startsWith('class-')) return null;
    const tense = isOld ? 'past' : 'now';
    // HAS's own class, not our test of the count.
    if (reason === 'better-than-expected' && rule === 'official-class') return t('said.better-by-official-class');
    return t(`said.${reason}`, { tense, mean: evidence ? meanOf(item, evidence) : '' });
  }

  /** The official class with what it means and how many share it; null without one. An outcome has words only. */
  function officialClass({ indicator: code, evidence, reason }: ProfileItem): string | null {
    const scale = INDICATORS[code]?.scale ?? null;
    if (!evidence?.class || scale === null || scale === 'outcome') return null;
    const key = `${scale}.${evidence.class}`;
    const share = evidence.classShare;
    const told = {
      words: classes.has(key) ? classes(key) : t('class.letter', { letter: evidence.class, scale: scales(scale) }),
      share: share ? formatPercent(share.share, locale) : '',
      entities: share?.entities ?? 0,
    };
    const sentence = share ? t('class.shared', told) : t('class.alone', told);
    return reason === 'class-shared' ? `${sentence} ${t('class.distinguishesNobody')}` : sentence;
  }

  /** "Moyenne nationale : 54,2 (939 sites)." where the sentence does not say it already. */
  function reference(item: ProfileItem): string | null {
    const { evidence, reason } = item;
    const b = evidence?.reference;
    if (!b || b.value === null || INDICATORS[item.indicator]?.family === 'outcome') return null;
    const told = { value: meanOf(item, evidence), n: formatNumber(b.n ?? 0, locale), entities: b.entities };
    if (reason === 'class-against-mean') return t(evidence.class === 'A' ? 'reference.butBelow' : 'reference.butAbove', told);
    return t(`reference.${b.statistic ?? 'mean'}`, told);
  }

  /** The same result beside establishments like it; null where nothing can be said of them. */
  function like({ indicator: code, evidence, isOld }: ProfileItem): string | null {
    const { verdict, basis, b } = evidence?.like ?? {};
    const unit = INDICATORS[code]?.unit;
    if (basis !== 'difference' || !verdict || verdict === 'not-comparable' || !unit || !b || b.value === null) return null;
    const told = { value: formatMean(b.value, unit, locale), n: formatNumber(b.n ?? 0, locale), tense: isOld ? 'past' : 'now' };
    return t(`like.${verdict}`, told);
  }

  function meanOf({ indicator: code }: ProfileItem, { reference: b }: ResultEvidence): string {
    const unit = INDICATORS[code]?.unit ?? 'score';
    return b?.value == null ? '' : formatMean(b.value, unit, locale);
  }

  return { figure, said, officialClass, reference, like };
}
