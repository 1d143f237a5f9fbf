import { useLocale, useTranslations } from 'next-intl';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useItemWords } from './item-words';
import { UncertainLetter } from './uncertain-letter';
import { VerdictMark } from './verdict-mark';

/** One statement: what it is about, the verdict in words, its shape, why, then the figures it stands on. */
export function FindingItem({ item, isQuiet = false }: { item: ProfileItem; isQuiet?: boolean }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const facts = useFacts(item);
  const { verdict, reason } = item;
  if (verdict === 'unconcerned') return null;
  // The decision in the words of HAS says more than the name of our verdict.
  const heading = (item.evidence?.kind === 'decision' ? words.value(item) : null) ?? t(`verdicts.${verdict}`);
  return (
    <li className="grid gap-0.5">
      <p className={isQuiet ? 'text-sm' : ''}>
        <strong className={isQuiet ? 'font-semibold' : ''}>{words.full(item)}</strong>
      </p>
      <p className={isQuiet ? 'text-sm' : ''}>
        {isQuiet ? null : (
          <span className="mr-1.5 inline-flex items-center gap-1.5 align-bottom font-semibold">
            {heading} <VerdictMark verdict={verdict} />
          </span>
        )}
        {words.officialClass(item)} {t(`reasons.${reason}`)}
      </p>
      {facts.length > 0 ? <p className="text-ink-soft text-sm">{facts.join(' · ')}</p> : null}
      <UncertainLetter item={item} />
    </li>
  );
}

/** Value, official class, interval and where it comes from, reference, number, collection. */
function useFacts(item: ProfileItem): readonly string[] {
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
