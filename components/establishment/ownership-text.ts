import type { Ownership } from '@/lib/domain/establishment';
import { useTranslations } from '@/lib/i18n/translations';

/** Ownership in words; ESPIC is told inside the private non-profit status. */
export function useOwnershipText({ ownership, isEspic }: { ownership: Ownership | null; isEspic: boolean }): string {
  const t = useTranslations('establishment.ownership');
  if (ownership === 'private-nonprofit' && isEspic) return t('espic');
  return t(ownership ?? 'unknown');
}
