import { useTranslations } from 'next-intl';
import { PageSection } from '@/components/establishment/page-section';
import { Card } from '@/components/ui/card';
import type { Profile } from '@/lib/domain/profile/profile-of';
import type { Locale } from '@/lib/i18n/routing';
import { methodPath } from '@/lib/routes';
import { ProfileFigure } from './profile-figure';
import { ThemeFindings } from './theme-findings';

/** What stands out, what does not, and what is missing: the picture, then each statement with its evidence, by theme. */
export function ProfileSection({ profile, locale }: { profile: Profile; locale: Locale }) {
  const t = useTranslations('profile');
  return (
    <PageSection
      id="profile"
      title={t('title')}
      intro={t('intro')}
      method={{ href: methodPath(locale, 'incertitude'), label: t('method') }}
    >
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
        <Card>
          <ProfileFigure profile={profile} />
        </Card>
        <div className="grid gap-4">
          {profile.map((theme) => (
            <ThemeFindings key={theme.theme} profile={theme} />
          ))}
        </div>
      </div>
    </PageSection>
  );
}
