import type { Absence } from '@/lib/domain/identity/decide-presence';
import { formatList } from '@/lib/format/list';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** Since when a register no longer lists a site, or under which number the registers list it. */
export function AbsenceText({ absence }: { absence: Absence }) {
  const t = useTranslations('establishment.absence');
  const locale = useLocale();
  if ('listedAs' in absence)
    return t('listedAs', { count: absence.listedAs.length, finess: formatList(absence.listedAs, locale) });
  return t(`${absence.isExact ? 'since' : 'sinceAtLeast'}.${absence.register}`, { year: String(absence.since) });
}
