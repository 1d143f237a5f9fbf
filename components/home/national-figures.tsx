import { Card } from '@/components/ui/card';
import { SCALES } from '@/lib/domain/indicators/catalogue';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { NationalFigures as Figures } from '@/lib/release-state/read-national';
import { methodPath } from '@/lib/url/routes';
import { DecisionFigure } from './decision-figure';
import { SurveyFigure } from './survey-figure';

/** As many columns as there are figures and room for them. */
const COLUMNS = 'grid items-start gap-x-10 gap-y-8 grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))]';

interface NationalFiguresProps {
  locale: Locale;
  figures: Figures;
  /** ISO day ages are counted to. */
  releasedOn: string;
}

/** The country in figures, each with what it is counted out of. */
export function NationalFigures({ locale, figures, releasedOn }: NationalFiguresProps) {
  const t = useTranslations('home');
  const surveys = figures.surveys.flatMap((survey) => {
    const scale = SCALES.find((code) => code === survey.indicator);
    return scale ? [{ survey, scale }] : [];
  });
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="text-2xl">
        {t('figures.title')}
      </h2>
      <p className="measure mt-2 mb-6 text-ink-soft">
        {t('figures.intro', { sites: figures.establishments, located: figures.located })}
      </p>
      <div className="flex flex-col gap-5">
        {figures.procedures > 0 ? (
          <Card as="section" labelledBy="figures-certification" className={COLUMNS}>
            <div className="flex flex-col gap-3">
              <h3 id="figures-certification" className="font-semibold text-xl">
                {t('certification.title')}
              </h3>
              <p className="text-ink-soft">
                {t('certification.intro', {
                  procedures: figures.procedures,
                  decided: figures.decidedProcedures,
                  pending: figures.pendingProcedures,
                })}
              </p>
              <p className="text-sm">
                <a href={methodPath(locale, 'certification')}>{t('certification.link')}</a>
              </p>
            </div>
            <DecisionFigure framework="V2020" decisions={figures.decisions} />
            <DecisionFigure framework="V2025" decisions={figures.decisions} />
          </Card>
        ) : null}
        {surveys.length > 0 ? (
          <Card as="section" labelledBy="figures-surveys" className="flex flex-col gap-7">
            <div className="measure">
              <h3 id="figures-surveys" className="font-semibold text-xl">
                {t('surveys.heading')}
              </h3>
              <p className="mt-1 text-ink-soft">{t('surveys.intro')}</p>
            </div>
            <div className={COLUMNS}>
              {surveys.map(({ survey, scale }) => (
                <SurveyFigure key={scale} survey={survey} scale={scale} releasedOn={releasedOn} />
              ))}
            </div>
            <p className="text-sm">
              <a href={methodPath(locale, 'esatis')}>{t('surveys.link')}</a>
            </p>
          </Card>
        ) : null}
      </div>
    </section>
  );
}
