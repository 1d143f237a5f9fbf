import { Fragment } from 'react';
import { Glossed } from '@/components/glossary/glossed';
import { DatedSection } from '@/components/ui/dated-section';
import type { Establishment } from '@/lib/domain/establishment';
import type { Histories } from '@/lib/domain/history/histories-of';
import { ageOf } from '@/lib/domain/judgement/age';
import { datedBlocks } from '@/lib/domain/judgement/dated-blocks';
import { surveyResults } from '@/lib/domain/survey-results';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import { PageSection } from './page-section';
import { SurveyCard } from './survey-card';

interface PatientsSectionProps {
  site: Establishment;
  histories: Histories;
  locale: Locale;
}

/** What patients answered, one card per survey; what is old apart. */
export function PatientsSection({ site, histories, locale }: PatientsSectionProps) {
  const t = useTranslations('establishment.patients');
  const reference = useTranslations('establishment.reference');
  const surveys = surveyResults(site.measurements);
  const blocks = datedBlocks(surveys, ({ overall: { latest } }) => ({
    campaign: latest.campaign,
    ...ageOf(latest.campaign, site.releasedOn),
  }));
  return (
    <PageSection
      id="patients"
      title={t('title')}
      intro={surveys.length === 0 ? t('none') : t('intro')}
      terms={['esatis']}
      method={{ href: methodPath(locale, 'esatis'), label: t('method') }}
    >
      {surveys.length === 0 ? null : (
        <p className="measure note">
          <Glossed text={reference('note')} terms={['campaign']} />
        </p>
      )}
      {blocks.map(({ year, ageYears, items }) => {
        const cards = items.map((results) => (
          <SurveyCard
            key={results.survey}
            results={results}
            histories={histories}
            references={site.references}
            regionName={site.regionName && placeName(site.regionName)}
          />
        ));
        if (year === null) return <Fragment key="recent">{cards}</Fragment>;
        return (
          <DatedSection key={year} year={year} ageYears={ageYears ?? 0}>
            {cards}
          </DatedSection>
        );
      })}
    </PageSection>
  );
}
