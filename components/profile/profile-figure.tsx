import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Figure } from '@/components/ui/figure';
import { profileRows } from '@/lib/charts/profile-rows';
import type { Profile, ThemeProfile } from '@/lib/domain/profile/profile-of';
import { useItemWords } from './item-words';
import { ProfileLegend } from './profile-legend';
import { ProfilePicture } from './profile-picture';
import { ProfileSentence } from './profile-sentence';

/** The whole profile at a glance: sentence, picture, table. */
export function ProfileFigure({ profile }: { profile: Profile }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const shown = profile.filter((theme) => itemsOf(theme).length > 0);
  if (shown.every(({ theme }) => theme === 'certification')) return <ProfileSentence profile={profile} />;
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
      <p className="text-sm">{t('readNote')}</p>
      <Disclosure summary={t('read.summary')}>
        <div className="grid gap-2 text-ink-soft text-sm">
          {(['reference', 'interval', 'unit'] as const).map((part) => (
            <p key={part}>{t(`read.${part}`)}</p>
          ))}
        </div>
      </Disclosure>
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
        ]}
        rows={items.map((item) => ({
          key: item.indicator,
          cells: [
            words.full(item),
            item.verdict === 'absent'
              ? `${t('verdicts.absent')}, ${t(`absences.${item.reason}`)}`
              : t(`verdicts.${item.verdict}`),
            words.value(item) ?? '–',
            words.reference(item) ?? '–',
            item.evidence?.kind === 'result' ? words.interval(item.indicator, item.evidence.interval) : '–',
          ],
        }))}
      />
    );
  }
}

function itemsOf({ strengths, weaknesses, undecided, absent }: ThemeProfile) {
  return [...strengths, ...weaknesses, ...undecided, ...absent];
}
