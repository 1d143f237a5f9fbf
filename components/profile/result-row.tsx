import { EntityNote } from '@/components/ui/entity-note';
import { resultLane } from '@/lib/charts/result-lane';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { midSentence } from '@/lib/format/mid-sentence';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { LaneSvg } from './lane-svg';
import { useResultNames } from './result-names';
import { useResultWords } from './result-words';
import { VerdictMark } from './verdict-mark';

/** One result: its verdict as a shape, its figure and what is said of it in one sentence, what stands beside it, and the picture. */
export function ResultRow({ item, isException = false }: { item: ProfileItem; isException?: boolean }) {
  const t = useTranslations('profile');
  const names = useResultNames();
  const words = useResultWords();
  const locale = useLocale();
  const { indicator, campaign, verdict, isOld, filedUnder } = item;
  const [figure, said] = [words.figure(item), words.said(item)];
  const officialClass = words.officialClass(item);
  const lane = resultLane(item);
  const beside = [
    said === null ? null : officialClass,
    said === null || !SAYS_MEAN.has(item.reason) ? words.reference(item) : null,
    words.like(item),
    isOld ? null : t('collection', { year: String(campaign) }),
  ].filter((text) => text !== null);
  return (
    <li className={isException ? 'finding pl-4' : 'finding'}>
      <span>
        <VerdictMark verdict={verdict} />
        <span className="sr-only">{t(`verdicts.${verdict}`)}</span>
      </span>
      <div>
        <div>
          <p>
            <strong>{names.short(indicator)}</strong>
            {isException ? <span className="text-ink-soft"> ({t('exception')})</span> : null}
          </p>
          <p>{[figure, said ?? (officialClass && midSentence(officialClass, locale))].filter(Boolean).join(t('colon'))}</p>
          {beside.length > 0 ? <p className="note">{beside.join(' ')}</p> : null}
          <EntityNote entity={filedUnder} />
        </div>
        {lane ? (
          <div className="picture">
            <LaneSvg lane={lane} verdict={verdict} />
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** Sentences that hold the mean already. */
const SAYS_MEAN: ReadonlySet<string> = new Set(['above-mean', 'below-mean', 'within-chance', 'many-comparisons']);
