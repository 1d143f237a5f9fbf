import { useLocale, useTranslations } from 'next-intl';
import type { ThemeProfile } from '@/lib/domain/profile/profile-of';
import { statementsOf } from '@/lib/domain/profile/statement';
import { formatList } from '@/lib/format/list';
import { midSentence } from '@/lib/format/mid-sentence';
import { useResultNames } from './result-names';

/** One sentence for a theme: who is above or below what, in words; in the past tense for what is old. */
export function useThemeSentence() {
  const t = useTranslations('profile.sentence');
  const names = useResultNames();
  const locale = useLocale();
  return (theme: ThemeProfile, isOld: boolean): string => {
    const parts = statementsOf(theme).map(({ kind, items }) =>
      t(kind, {
        names: formatList(
          items.map(({ indicator }) => midSentence(names.short(indicator), locale)),
          locale,
        ),
        count: items.length,
        tense: isOld ? 'past' : 'now',
      }),
    );
    const sentence = parts.join(t('separator'));
    return `${sentence.charAt(0).toLocaleUpperCase(locale)}${sentence.slice(1)}${t('end')}`;
  };
}
