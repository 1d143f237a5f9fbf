import { useTranslations } from 'next-intl';
import { Glossed } from '@/components/glossary/glossed';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import type { Histories } from '@/lib/domain/history/histories-of';
import { surveyResults } from '@/lib/domain/survey-results';
import type { Locale } from '@/lib/i18n/routing';
import { methodPath } from '@/lib/routes';
import { PageSection } from './page-section';
import { SurveyCard } from './survey-card';

interface PatientsSectionProps {
  site: EstablishmentPage;
  histories: Histories;
  locale: Locale;
}

/** What patients answered, one card per survey. */
export function PatientsSection({ site, histories, locale }: PatientsSectionProps) {
  const t = useTranslations('establishment.patients');
  const reference = useTranslations('establishment.reference');
  const surveys = surveyResults(site.measurements);
  return (
    <PageSection
      id="patients"
      title={t('title')}
      intro={t('intro')}
      terms={['esatis']}
      method={{ href: methodPath(locale, 'esatis'), label: t('method') }}
    >
      {surveys.length === 0 ? (
        <p className="measure">{t('none')}</p>
      ) : (
        <p className="measure text-ink-soft text-sm">
          <Glossed text={reference('note')} terms={['campaign']} />
        </p>
      )}
      {surveys.map((results) => (
        <SurveyCard
          key={results.survey}
          results={results}
          histories={histories}
          references={site.references}
          regionName={site.regionName}
        />
      ))}
    </PageSection>
  );
}
