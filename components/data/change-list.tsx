import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseChange } from '@/lib/release-state/read-changes';

/** Changes in plain sight: the largest; the others fold. */
const SHOWN = 6;

/** What this release holds far less of than the one before, accepted by whoever imported it. */
export function ChangeList({ changes }: { changes: readonly ReleaseChange[] }) {
  const t = useTranslations('data.changes');
  const others = changes.slice(SHOWN);
  return (
    <>
      <ChangeTable changes={changes.slice(0, SHOWN)} />
      {others.length > 0 ? (
        <Disclosure summary={t('others', { count: others.length })}>
          <ChangeTable changes={others} />
        </Disclosure>
      ) : null}
    </>
  );
}

function ChangeTable({ changes }: { changes: readonly ReleaseChange[] }) {
  const t = useTranslations('data.changes');
  const datasets = useTranslations('common.datasets');
  const locale = useLocale();
  const [editionOf, subjectOf] = [useEditionWords(), useSubjectWords()];
  const rows = changes.map((change) => ({
    key: JSON.stringify([change.dataset, change.subject, change.item, change.status, change.region]),
    cells: [
      change.dataset === 'release' ? t('derived') : datasets.has(change.dataset) ? datasets(change.dataset) : change.dataset,
      editionOf(change),
      subjectOf(change),
      change.regionName ?? change.region ?? t('country'),
      formatNumber(change.before, locale),
      formatNumber(change.after, locale),
    ],
  }));
  return (
    <DataTable
      caption={t('title')}
      isCaptionHidden
      columns={[
        { key: 'dataset', header: t('dataset') },
        { key: 'edition', header: t('edition') },
        { key: 'what', header: t('what') },
        { key: 'place', header: t('place') },
        { key: 'before', header: t('before'), numeric: true },
        { key: 'after', header: t('after'), numeric: true },
      ]}
      rows={rows}
    />
  );
}

function useEditionWords() {
  const t = useTranslations('data.changes');
  const editions = useTranslations('data.sources.editions');
  return ({ edition, against }: ReleaseChange): string => {
    if (edition !== against) return t('editions', { edition, against });
    return editions.has(edition) ? editions(edition) : edition;
  };
}

function useSubjectWords() {
  const t = useTranslations('data.changes');
  const indicators = useTranslations('indicators');
  const nameOf = (item: string): string => {
    if (indicators.has(`${item}.name`)) return indicators(`${item}.name`);
    return t.has(`items.${item}`) ? t(`items.${item}`) : item;
  };
  return ({ subject, item, status }: ReleaseChange): string => {
    const what = t.has(`subjects.${subject}`) ? t(`subjects.${subject}`) : subject;
    const named = item === null ? null : nameOf(item);
    const kind = status !== null && t.has(`statuses.${status}`) ? t(`statuses.${status}`) : status;
    return [what, named, kind].filter((part) => part !== null).join(', ');
  };
}
