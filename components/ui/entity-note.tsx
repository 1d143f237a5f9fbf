import type { FilingEntity } from '@/lib/domain/measurement';
import { useTranslations } from '@/lib/i18n/translations';

/** Says that a result was measured for a whole legal entity, with the number of its sites; nothing for the site's own. */
export function EntityNote({ entity, isSmall = false }: { entity: FilingEntity | null; isSmall?: boolean }) {
  const t = useTranslations('common');
  if (entity === null) return null;
  const words = { name: entity.name ?? entity.finess, count: entity.siteCount };
  return <p className={isSmall ? 'measure small-note' : 'measure note'}>{t('filedUnder', words)}</p>;
}
