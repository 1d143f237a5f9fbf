import { useLocale, useTranslations } from 'next-intl';
import { PageSection } from '@/components/establishment/page-section';
import { Card } from '@/components/ui/card';
import type { Question } from '@/lib/domain/profile/questions';
import { useItemWords } from './item-words';
import { listNames } from './list-names';

/** What a reader may ask, from this hospital's own weak or missing results. Nothing when there is nothing to ask. */
export function QuestionsSection({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const locale = useLocale();
  if (questions.length === 0) return null;
  const named = (code: string) => words.full({ indicator: code });
  return (
    <PageSection id="questions" title={t('questions.title')} intro={t('questions.intro')}>
      <Card>
        <ul className="measure grid list-disc gap-3 pl-5">
          {questions.map(({ code, theme, indicators }) => (
            <li key={`${code} ${theme}`}>
              {t(`questions.${code}`, { indicators: listNames(indicators.map(named), locale, 'conjunction') })}
            </li>
          ))}
        </ul>
      </Card>
    </PageSection>
  );
}
