import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { ClassMark } from '@/components/ui/class-mark';
import { StateLabel } from '@/components/ui/state-label';
import { currentProcedure } from '@/lib/domain/certification';
import { currentState } from '@/lib/domain/current-state';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import { type SurveyResults, surveyResults } from '@/lib/domain/survey-results';
import { themeResults } from '@/lib/domain/theme-results';
import { formatDate } from '@/lib/format/date';
import { formatMeasure } from '@/lib/format/measure';

/** The three views side by side, each leading to its section. Never added up. */
export function Essentials({ site }: { site: EstablishmentPage }) {
  const t = useTranslations('establishment.essentials');
  const surveys = surveyResults(site.measurements);
  return (
    <section aria-labelledby="essentials-title" className="grid gap-4">
      <header className="grid gap-1">
        <h2 id="essentials-title" className="text-2xl">
          {t('title')}
        </h2>
        <p className="text-ink-soft">{t('intro')}</p>
      </header>
      <div className="grid gap-4 lg:grid-cols-3">
        <Card className="grid content-start gap-3">
          <h3 className="text-base text-ink-soft">{t('certification')}</h3>
          <CertificationDigest site={site} />
          <a href="#certification">{t('more')}</a>
        </Card>
        <Card className="grid content-start gap-3">
          <h3 className="text-base text-ink-soft">{t('patients')}</h3>
          {surveys.length === 0 ? <p>{t('none')}</p> : null}
          {surveys.map((survey) => (
            <SurveyDigest key={survey.survey} results={survey} />
          ))}
          <a href="#patients">{t('more')}</a>
        </Card>
        <Card className="grid content-start gap-3">
          <h3 className="text-base text-ink-soft">{t('indicators')}</h3>
          <IndicatorDigest site={site} />
          <a href="#indicators">{t('more')}</a>
        </Card>
      </div>
    </section>
  );
}

function CertificationDigest({ site }: { site: EstablishmentPage }) {
  const t = useTranslations('establishment.essentials');
  const states = useTranslations('scales.states');
  const locale = useLocale();
  const procedure = currentProcedure(site.procedures);
  const state = currentState(procedure);
  return (
    <div className="grid gap-1">
      <p className="text-xl">
        <StateLabel state={state} size={24} />
      </p>
      <p>{states(`${state}.public`)}</p>
      {procedure?.decidedOn && procedure.decision !== null ? (
        <p className="text-ink-soft text-sm">
          {t('decided', { date: formatDate(procedure.decidedOn, locale), count: procedure.siteCount })}
        </p>
      ) : null}
    </div>
  );
}

function SurveyDigest({ results }: { results: SurveyResults }) {
  const t = useTranslations('establishment.essentials');
  const absences = useTranslations('absences');
  const scales = useTranslations('scales.names');
  const locale = useLocale();
  const { latest } = results.overall;
  if (latest.status !== 'scored') {
    return (
      <p>
        <span className="text-ink-soft text-sm">{scales(results.survey)}</span>
        <br />
        {absences(`${latest.status}.label`)}
      </p>
    );
  }
  const value = latest.publicValue ?? latest.value;
  return (
    <div className="grid gap-1">
      {value === null ? null : (
        <p className="font-semibold text-xl">{t('surveyScore', { value: formatMeasure(value, 'score', locale) })}</p>
      )}
      {latest.class === null ? null : <ClassMark letter={latest.class} scale={results.survey} />}
    </div>
  );
}

function IndicatorDigest({ site }: { site: EstablishmentPage }) {
  const t = useTranslations('establishment.essentials');
  const themes = themeResults(site.measurements);
  if (themes.length === 0) return <p>{t('noIndicator')}</p>;
  const count = (list: 'scored' | 'absent' | 'unconcerned') => themes.reduce((sum, theme) => sum + theme[list].length, 0);
  return (
    <div className="grid gap-1">
      <p className="font-semibold text-xl">{t('published', { count: count('scored') })}</p>
      <p>{t('absent', { count: count('absent') })}</p>
      {count('unconcerned') > 0 ? (
        <p className="text-ink-soft text-sm">{t('unconcerned', { count: count('unconcerned') })}</p>
      ) : null}
    </div>
  );
}
