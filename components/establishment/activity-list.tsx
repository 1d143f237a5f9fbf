import { MCO_PARTS } from '@/lib/domain/declared-care';
import type { Establishment } from '@/lib/domain/establishment';
import { useTranslations } from '@/lib/i18n/translations';

/** Declared activities in words. The fields of care stand in the header; here only their absence is told. */
export function ActivityList({ site }: { site: Pick<Establishment, 'sectors' | 'activities'> }) {
  const t = useTranslations('establishment');
  const activities = site.activities.filter((activity) => !MCO_PARTS.some((part) => part === activity));
  if (activities.length === 0) return site.sectors.length === 0 ? <p>{t('identity.noSectors')}</p> : null;
  return (
    <div className="grid gap-1">
      <h3 className="text-lg">{t('identity.activities')}</h3>
      <ul className="list-disc pl-5 sm:columns-2">
        {activities.map((activity) => (
          <li key={activity}>{t(`activities.${activity}`)}</li>
        ))}
      </ul>
    </div>
  );
}
