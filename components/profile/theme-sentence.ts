import type { ProfileItem } from '@/lib/domain/profile/item';
import type { ThemeProfile } from '@/lib/domain/profile/profile-of';
import { sharedCampaign, statementsOf } from '@/lib/domain/profile/statement';
import { formatList } from '@/lib/format/list';
import { midSentence } from '@/lib/format/mid-sentence';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { useResultNames } from './result-names';

/**
 * One sentence for a theme: who is above or below what, in words, and of which collection. What is old is told in the past tense,
 * under a title that holds its year.
 */
export function useThemeSentence() {
  const t = useTranslations('profile.sentence');
  const names = useResultNames();
  const locale = useLocale();
  return (theme: ThemeProfile, isOld: boolean): string => {
    const statements = statementsOf(theme);
    const shared = isOld ? null : sharedCampaign(statements);
    // The collection of what has no later result is the one in which there was one.
    const nameOf = ({ indicator, campaign, reason }: ProfileItem) => {
      const name = midSentence(names.short(indicator), locale);
      return isOld || shared !== null || reason === 'no-recent-result' ? name : t('dated', { name, year: String(campaign) });
    };
    const parts = statements.map(({ kind, items }) =>
      t(kind, {
        names: formatList(items.map(nameOf), locale),
        count: items.length,
        tense: isOld ? 'past' : 'now',
      }),
    );
    const sentence = parts.join(t('separator'));
    return `${sentence.charAt(0).toLocaleUpperCase(locale)}${sentence.slice(1)}${shared === null ? t('end') : t('endDated', { year: String(shared) })}`;
  };
}
