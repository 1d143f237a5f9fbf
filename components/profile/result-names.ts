import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { useTranslations } from '@/lib/i18n/translations';

/** The names of a result, in the language of the page. */
export function useResultNames() {
  const t = useTranslations('profile');
  const names = useTranslations('indicators');
  return {
    /** A few words, for a sentence; a question of a survey says which survey. */
    short(code: string): string {
      const partOf = INDICATORS[code]?.partOf;
      if (partOf) return t('inSurvey', { name: names(`${code}.name`), survey: t(`surveys.${partOf}`) });
      return t.has(`short.${code}`) ? t(`short.${code}`) : names(`${code}.name`);
    },
  };
}
