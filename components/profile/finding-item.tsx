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
  return (
    <li className="grid gap-0.5">
      <p className={isQuiet ? 'text-sm' : ''}>
        <strong className={isQuiet ? 'font-semibold' : ''}>{words.full(item)}</strong>
      </p>
      <p className={isQuiet ? 'text-sm' : ''}>
        {isQuiet ? null : (
          <span className="mr-1.5 inline-flex items-center gap-1.5 align-bottom font-semibold">
            {t(`verdicts.${verdict}`)} <VerdictMark verdict={verdict} />
          </span>
        )}
        {t(`reasons.${reason}`)}
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
  const scales = useTranslations('scales');
  const locale = useLocale();
  const { indicator: code, campaign, evidence } = item;
  const collection = campaign === null || code === 'certification' ? [] : [t('campaign', { campaign: String(campaign) })];
  if (evidence === null) return collection;
  const value = words.value(item) ?? [];
  if (evidence.kind === 'decision') {
    const { decidedOn, siteCount } = evidence;
    const decided = decidedOn === null ? [] : [t('decided', { date: formatDate(decidedOn, locale) })];
    return [value, decided, t('sites', { count: siteCount })].flat();
  }
  const { n, interval } = evidence;
  const counted = INDICATORS[code]?.family === 'esatis' ? 'answers' : 'cases';
  return [
    value,
    classText() ?? [],
    words.interval(code, interval),
    words.reference(item) ?? [],
    n === null ? [] : t(counted, { n: formatNumber(n, locale) }),
    collection,
  ].flat();

  function classText(): string | null {
    const scale = INDICATORS[code]?.scale;
    if (evidence?.kind !== 'result' || evidence.class === null || !scale) return null;
    const key = `classes.${scale}.${evidence.class}`;
    if (scale === 'outcome') return scales.has(key) ? scales(key) : null;
    const letter = { letter: evidence.class, scale: scales(`names.${scale}`) };
    return scales.has(key) ? t('classWords', { words: scales(key), ...letter }) : t('class', letter);
  }
}
