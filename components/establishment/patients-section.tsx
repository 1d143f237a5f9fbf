import { useTranslations } from 'next-intl';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import { surveyResults } from '@/lib/domain/survey-results';
import type { Locale } from '@/lib/i18n/routing';
import { methodPath } from '@/lib/routes';
import { PageSection } from './page-section';
import { SurveyCard } from './survey-card';

/** What patients answered, one card per survey. */
export function PatientsSection({ site, locale }: { site: EstablishmentPage; locale: Locale }) {
  const t = useTranslations('establishment.patients');
  const reference = useTranslations('establishment.reference');
  const surveys = surveyResults(site.measurements);
  return (
    <PageSection
      id="patients"
      title={t('title')}
      intro={t('intro')}
      method={{ href: methodPath(locale, 'esatis'), label: t('method') }}
    >
      {surveys.length === 0 ? (
        <p className="measure">{t('none')}</p>
      ) : (
        <p className="measure text-ink-soft text-sm">{reference('note')}</p>
      )}
      {surveys.map((results) => (
        <SurveyCard key={results.survey} results={results} references={site.references} regionName={site.regionName} />
      ))}
    </PageSection>
  );
}
