import { useTranslations } from 'next-intl';
import type { Profile } from '@/lib/domain/profile/profile-of';

/** How many strengths and weaknesses can be shown, none being an answer; then how much cannot be told, or is missing. */
export function ProfileSentence({ profile }: { profile: Profile }) {
  const t = useTranslations('profile');
  const count = (list: 'strengths' | 'weaknesses' | 'undecided' | 'absent') =>
    profile.reduce((sum, theme) => sum + theme[list].length, 0);
  const counts = {
    strengths: count('strengths'),
    weaknesses: count('weaknesses'),
    undecided: count('undecided'),
    absent: count('absent'),
  };
  if (counts.strengths + counts.weaknesses + counts.undecided === 0) return <p className="text-lg">{t('empty')}</p>;
  return (
    <>
      <p className="text-lg">
        <strong>{t(`counts.${form()}`, counts)}</strong>
      </p>
      {form() === 'decision' && counts.absent === 0 ? null : <p className="text-ink-soft">{t('rest', counts)}</p>}
    </>
  );

  function form(): 'both' | 'strengths' | 'weaknesses' | 'none' | 'decision' {
    if (counts.strengths > 0) return counts.weaknesses > 0 ? 'both' : 'strengths';
    if (counts.weaknesses > 0) return 'weaknesses';
    const hasOnlyDecision = profile.every(({ theme, undecided }) => theme === 'certification' || undecided.length === 0);
    return hasOnlyDecision ? 'decision' : 'none';
  }
}
