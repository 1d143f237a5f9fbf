import { useTranslations } from 'next-intl';
import { type FindingGroup, findingGroups } from '@/lib/charts/profile-groups';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { useItemFacts } from './item-facts';
import { useItemWords } from './item-words';
import { UncertainLetter } from './uncertain-letter';
import { VerdictMark } from './verdict-mark';

interface FindingListProps {
  items: readonly ProfileItem[];
  /** Smaller, and without the verdict: the title above has said it. */
  isQuiet?: boolean;
}

/** Verdict in words, its shape, why; then each result it is said of, with the figures it stands on. */
export function FindingList({ items, isQuiet = false }: FindingListProps) {
  const groups = findingGroups(items);
  if (groups.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {groups.map((group) => (
        <li key={group[0].indicator} className="grid gap-1">
          <Statement group={group} isQuiet={isQuiet} />
          <ul className="grid gap-1.5">
            {group.map((item) => (
              <Result key={item.indicator} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Statement({ group: [item], isQuiet }: { group: FindingGroup; isQuiet: boolean }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const { verdict, reason, evidence } = item;
  // The decision in the words of HAS says more than the name of our verdict.
  const heading = (evidence?.kind === 'decision' ? words.value(item) : null) ?? t(`verdicts.${verdict}`);
  return (
    <p className={isQuiet ? 'text-sm' : ''}>
      {isQuiet || verdict === 'unconcerned' ? null : (
        <span className="mr-1.5 inline-flex items-center gap-1.5 align-bottom font-semibold">
          {heading} <VerdictMark verdict={verdict} />
        </span>
      )}
      {words.officialClass(item)} {t(`reasons.${reason}`)}
    </p>
  );
}

function Result({ item }: { item: ProfileItem }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const facts = useItemFacts(item).join(' · ');
  const isDecision = item.indicator === 'certification';
  if (isDecision && facts === '') return null;
  return (
    <li className="text-ink-soft text-sm">
      {isDecision ? null : (
        <strong className="text-ink">{facts === '' ? words.full(item) : t('named', { name: words.full(item) })}</strong>
      )}{' '}
      {facts}
      <UncertainLetter item={item} />
    </li>
  );
}
