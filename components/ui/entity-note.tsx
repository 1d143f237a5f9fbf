import type { FilingEntity } from '@/lib/domain/measurement';
import { useTranslations } from '@/lib/i18n/translations';

/** Says that a result was measured for a whole legal entity, with the number of its sites; nothing for the site's own. */
export function EntityNote({ entity, className = 'text-sm' }: { entity: FilingEntity | null; className?: string }) {
  const t = useTranslations('common');
  if (entity === null) return null;
  const words = { name: entity.name ?? entity.finess, count: entity.siteCount };
  return <p className={`measure text-ink-soft ${className}`}>{t('filedUnder', words)}</p>;
}
