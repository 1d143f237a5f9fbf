import { PageSection } from '@/components/establishment/page-section';
import { Card } from '@/components/ui/card';
import { DatedSection } from '@/components/ui/dated-section';
import { type ProfileBlock, profileBlocks } from '@/lib/domain/profile/blocks';
import type { Profile } from '@/lib/domain/profile/profile-of';
import type { CareQuestions } from '@/lib/domain/profile/questions';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import { ProfileLegend } from './profile-legend';
import { QuestionsBlock } from './questions-block';
import { ThemeBlock } from './theme-block';

interface ProfileSectionProps {
  profile: Profile;
  questions: readonly CareQuestions[];
  locale: Locale;
}

/** What can be said of the establishment, what is recent first and what is old apart; then what to ask. */
export function ProfileSection({ profile, questions, locale }: ProfileSectionProps) {
  const t = useTranslations('profile');
  const blocks = profileBlocks(profile);
  const recent = blocks.filter(({ year }) => year === null);
  return (
    <PageSection
      id="profile"
      title={t('title')}
      intro={blocks.length === 0 ? t('empty') : t('intro')}
      method={{ href: methodPath(locale, 'rule'), label: t('method') }}
    >
      {blocks.length === 0 ? null : <ProfileLegend />}
      {blocks.length > 0 && recent.length === 0 ? <p className="measure">{t('noRecent')}</p> : null}
      {recent.map((block) => (
        <BlockCard key="recent" block={block} level={3} />
      ))}
      {blocks.map((block) =>
        block.year === null ? null : (
          <DatedSection key={block.year} year={block.year} ageYears={block.ageYears ?? 0}>
            <BlockCard block={block} level={4} />
          </DatedSection>
        ),
      )}
      <QuestionsBlock questions={questions} />
    </PageSection>
  );
}

function BlockCard({ block: { year, themes }, level }: { block: ProfileBlock; level: 3 | 4 }) {
  return (
    <Card className="grid gap-5">
      {themes.map((theme) => (
        <ThemeBlock key={theme.theme} theme={theme} isOld={year !== null} level={level} />
      ))}
    </Card>
  );
}
