import { useTranslations } from 'next-intl';
import { PageSection } from '@/components/establishment/page-section';
import { Card } from '@/components/ui/card';
import type { Profile, ThemeProfile } from '@/lib/domain/profile/profile-of';
import { questionsFor } from '@/lib/domain/profile/questions';
import type { Locale } from '@/lib/i18n/routing';
import { methodPath } from '@/lib/routes';
import { ProfileFigure } from './profile-figure';
import { QuestionsBlock } from './questions-block';
import { ThemeFindings } from './theme-findings';

/** What stands out, what does not, and what is missing: the picture, each statement with its evidence, and what to ask. */
export function ProfileSection({ profile, locale }: { profile: Profile; locale: Locale }) {
  const t = useTranslations('profile');
  const silent = profile.filter((theme) => !isNamed(theme));
  return (
    <PageSection
      id="profile"
      title={t('title')}
      intro={t('intro')}
      method={{ href: methodPath(locale, 'incertitude'), label: t('method') }}
    >
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:grid-rows-[auto_1fr]">
        <Card>
          <ProfileFigure profile={profile} />
        </Card>
        <div className="grid gap-4 lg:row-span-2">
          {profile.filter(isNamed).map((theme) => (
            <ThemeFindings key={theme.theme} profile={theme} />
          ))}
          {silent.length > 0 ? (
            <p className="border-line border-t pt-4 text-ink-soft text-sm">
              {t('theme.nothing', { themes: silent.map(({ theme }) => t(`themes.${theme}`)).join(' ; ') })}
            </p>
          ) : null}
        </div>
        <QuestionsBlock questions={questionsFor(profile)} />
      </div>
    </PageSection>
  );
}

/** The files have a row of this theme for the site, be it to say that it is not concerned. */
function isNamed({ strengths, weaknesses, undecided, absent, unconcerned }: ThemeProfile): boolean {
  return [strengths, weaknesses, undecided, absent, unconcerned].some((items) => items.length > 0);
}
