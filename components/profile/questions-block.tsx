import { Card } from '@/components/ui/card';
import type { CareQuestions } from '@/lib/domain/profile/questions';
import { useTranslations } from '@/lib/i18n/translations';

/** What a patient may ask, by reason for care, in a patient's words. Nothing when there is nothing to ask. */
export function QuestionsBlock({ questions }: { questions: readonly CareQuestions[] }) {
  const t = useTranslations('profile.questions');
  if (questions.length === 0) return null;
  return (
    <Card as="section" id="questions" labelledBy="questions-title" className="grid gap-4">
      <div className="grid gap-1">
        <h3 id="questions-title" className="text-xl">
          {t('title')}
        </h3>
        <p className="note">{t('intro')}</p>
      </div>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {questions.map(({ reason, questions: asked }) => (
          <div key={reason} className="grid content-start gap-1.5">
            <h4 className="text-base">{t(`reasons.${reason}`)}</h4>
            <ul className="grid list-disc gap-1.5 pl-5">
              {asked.map(({ topic, year }) => (
                <li key={topic}>{t(`topics.${topic}`, { year: String(year ?? ''), hasYear: year === null ? 'no' : 'yes' })}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
}
