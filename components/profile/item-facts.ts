import { useLocale, useTranslations } from 'next-intl';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useItemWords } from './item-words';

/** Value, official class, interval and where it comes from, reference, number, collection. */
export function useItemFacts(item: ProfileItem): readonly string[] {
  const t = useTranslations('profile.facts');
  const words = useItemWords();
  const scales = useTranslations('scales.names');
  const locale = useLocale();
  const { indicator: code, campaign, evidence } = item;
  const collection = campaign === null || code === 'certification' ? [] : [t('campaign', { campaign: String(campaign) })];
  if (evidence === null) return collection;
  if (evidence.kind === 'decision') {
    const { decidedOn, siteCount } = evidence;
    const decided = decidedOn === null ? [] : [t('decided', { date: formatDate(decidedOn, locale) })];
    return [decided, t('sites', { count: siteCount })].flat();
  }
  const { n, interval } = evidence;
  const { family, scale } = INDICATORS[code] ?? {};
  const counted = family === 'esatis' ? 'answers' : 'cases';
  return [
    words.value(item) ?? [],
    scale && evidence.class !== null && scale !== 'outcome' ? t('class', { letter: evidence.class, scale: scales(scale) }) : [],
    words.interval(code, interval),
    words.reference(item) ?? [],
    n === null ? [] : t(counted, { n: formatNumber(n, locale) }),
    collection,
  ].flat();
}
