import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { profileRows } from '@/lib/charts/profile-rows';
import type { Profile, ThemeProfile } from '@/lib/domain/profile/profile-of';
import { useItemWords } from './item-words';
import { ProfileLegend } from './profile-legend';
import { ProfilePicture } from './profile-picture';

/** The whole profile at a glance: sentence, picture, table. */
export function ProfileFigure({ profile }: { profile: Profile }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const shown = profile.filter((theme) => itemsOf(theme).length > 0);
  const themes = profile.map((theme) =>
    t('pictureTheme', {
      theme: t(`themes.${theme.theme}`),
      strengths: theme.strengths.length,
      weaknesses: theme.weaknesses.length,
      undecided: theme.undecided.length,
      absent: theme.absent.length,
    }),
  );
  return (
    <Figure sentence={<ProfileSentence profile={profile} />} table={table()}>
      <ProfileLegend />
      <ProfilePicture themes={shown.map(profileRows)} label={t('pictureLabel', { themes: themes.join(' ') })} />
      <p className="text-ink-soft text-sm">{t('referenceNote')}</p>
    </Figure>
  );

  function table() {
    const items = shown.flatMap(itemsOf);
    return (
      <DataTable
        caption={t('table.caption')}
        columns={[
          { key: 'result', header: t('table.result') },
          { key: 'verdict', header: t('table.verdict') },
          { key: 'value', header: t('table.value'), numeric: true },
          { key: 'reference', header: t('table.reference') },
          { key: 'interval', header: t('table.interval') },
          { key: 'reason', header: t('table.reason') },
        ]}
        rows={items.map((item) => ({
          key: item.indicator,
          cells: [
            words.full(item),
            t(`verdicts.${item.verdict}`),
            words.value(item) ?? '–',
            words.reference(item) ?? '–',
            item.evidence?.kind === 'result' ? words.interval(item.indicator, item.evidence.interval) : '–',
            t(`reasons.${item.reason}`),
          ],
        }))}
      />
    );
  }
}

function ProfileSentence({ profile }: { profile: Profile }) {
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
  const form =
    counts.strengths > 0 && counts.weaknesses > 0
      ? 'both'
      : counts.strengths > 0
        ? 'strengths'
        : counts.weaknesses > 0
          ? 'weaknesses'
          : 'none';
  return (
    <>
      <p className="text-lg">
        <strong>{t(`counts.${form}`, counts)}</strong>
      </p>
      <p className="text-ink-soft">{t('rest', counts)}</p>
    </>
  );
}

function itemsOf({ strengths, weaknesses, undecided, absent }: ThemeProfile) {
  return [...strengths, ...weaknesses, ...undecided, ...absent];
}
