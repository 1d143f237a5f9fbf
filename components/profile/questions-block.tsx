import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Question } from '@/lib/domain/profile/questions';
import { formatList } from '@/lib/format/list';
import { useItemWords } from './item-words';

/** What a reader may ask, from this hospital's own weak or missing results. Nothing when there is nothing to ask. */
export function QuestionsBlock({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations('profile');
  const words = useItemWords();
  const locale = useLocale();
  if (questions.length === 0) return null;
  const named = (code: string) => t('quoted', { name: words.short({ indicator: code }) });
  return (
    <Card as="section" id="questions" labelledBy="questions-title" className="grid gap-3">
      <h3 id="questions-title" className="text-xl">
        {t('questions.title')}
      </h3>
      <p className="text-ink-soft text-sm">{t('questions.intro')}</p>
      <ul className="grid list-disc gap-2.5 pl-5">
        {questions.map(({ code, theme, indicators }) => (
          <li key={`${code} ${theme}`}>{t(`questions.${code}`, { indicators: formatList(indicators.map(named), locale) })}</li>
        ))}
      </ul>
    </Card>
  );
}
