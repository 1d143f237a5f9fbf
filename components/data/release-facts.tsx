import { formatDateTime } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseDetail } from '@/lib/release-state/read-detail';

interface ReleaseFactsProps {
  release: ReleaseDetail;
}

/** The release in six figures. */
export function ReleaseFacts({ release }: ReleaseFactsProps) {
  const t = useTranslations('data.facts');
  const locale = useLocale();
  const absent = release.measurements - release.scoredMeasurements;
  const facts = [
    ['hospitals', release.hospitals, t('hospitalsNote', { annexes: release.establishments - release.hospitals })],
    ['procedures', release.procedures, t('proceduresNote')],
    ['scored', release.scoredMeasurements, t('scoredNote', { total: release.measurements })],
    ['absent', absent, t('absentNote')],
    ['files', release.sources.length, t('filesNote', { seconds: Math.max(1, Math.round(release.seconds)) })],
    ['issues', release.issueCounts.reduce((sum, row) => sum + row.count, 0), t('issuesNote')],
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-lg">
        {t.rich('release', {
          id: String(release.id),
          date: formatDateTime(release.createdAt, locale),
          strong: (chunks) => <strong>{chunks}</strong>,
        })}
      </p>
      <dl className="grid grid-cols-1 gap-px overflow-hidden rounded-lg border border-line bg-line min-[26rem]:grid-cols-2 lg:grid-cols-3">
        {facts.map(([key, value, note]) => (
          <div key={key} className="flex flex-col bg-surface p-5">
            <dt className="font-semibold text-sm">{t(key)}</dt>
            <dd className="figures font-serif text-3xl">{formatNumber(value, locale)}</dd>
            <dd className="note">{note}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
