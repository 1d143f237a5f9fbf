import { VERDICTS } from '@/lib/domain/judgement/verdict';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import { VerdictMark } from './verdict-mark';

interface ReadingGuideProps {
  locale: Locale;
  /** Differences tested together, and withdrawn among them. */
  tested: number;
  withdrawn: number;
}

const GUIDES = { better: 'better', 'no-demonstrable-difference': 'same', worse: 'worse', 'not-comparable': 'refused' } as const;

/** The four verdicts with what each means, and how many comparisons stand behind them. */
export function ReadingGuide({ locale, tested, withdrawn }: ReadingGuideProps) {
  const t = useTranslations('compare');
  return (
    <section aria-labelledby="reading" className="grid gap-3 rounded-lg bg-sunken p-5 print:p-0">
      <h2 id="reading" className="text-xl print:text-base">
        {t('reading.title')}
      </h2>
      <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2 print:grid-cols-2 print:gap-y-1">
        {([...VERDICTS, 'not-comparable'] as const).map((verdict) => (
          <div key={verdict} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <dt>
              <VerdictMark verdict={verdict}>
                {t(verdict === 'not-comparable' ? 'verdict.not-comparable' : `verdict.difference.${verdict}`, { tense: 'now' })}
              </VerdictMark>
            </dt>
            <dd className="min-w-48 flex-1 text-sm">{t(`reading.${GUIDES[verdict]}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="measure text-sm">{t('reading.guard')}</p>
      <p className="measure text-sm">{t('reading.together', { tested, withdrawn })}</p>
      <p className="screen-only text-sm">
        <a href={methodPath(locale)}>{t('reading.method')}</a>
      </p>
    </section>
  );
}
