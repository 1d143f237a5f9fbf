import { CertificationSection } from '@/components/establishment/certification-section';
import { EstablishmentHeader } from '@/components/establishment/establishment-header';
import { IdentitySection } from '@/components/establishment/identity-section';
import { IndicatorsSection } from '@/components/establishment/indicators-section';
import { LimitsSection } from '@/components/establishment/limits-section';
import { PatientsSection } from '@/components/establishment/patients-section';
import { SectionNav } from '@/components/establishment/section-nav';
import { GlossaryNotes } from '@/components/glossary/glossary-notes';
import { ESTABLISHMENT_TERMS } from '@/components/glossary/terms';
import { EntityPage } from '@/components/legal-entity/entity-page';
import { ProfileSection } from '@/components/profile/profile-section';
import { SafetyAlerts } from '@/components/profile/safety-alerts';
import { currentProcedure } from '@/lib/domain/current-certification';
import { questionsFor } from '@/lib/domain/profile/questions';
import type { Locale } from '@/lib/i18n/routing';
import { getTranslations } from '@/lib/i18n/translations';
import { getEstablishment } from '@/lib/queries/establishment';
import { getLegalEntity } from '@/lib/queries/legal-entity';
import { alternates } from '@/lib/url/alternates';
import { establishmentPath } from '@/lib/url/routes';
import type { MakePage, Page } from './make-page';

export const establishmentPage: MakePage = async ({ locale, finess }) => {
  const found = await getEstablishment(finess);
  const today = new Date().toISOString().slice(0, 10);
  if (!found) return entityPage(locale, finess, today);
  const { site, alerts, profile, histories } = found;
  const t = getTranslations({ locale, namespace: 'establishment.meta' });
  // Nobody is there to answer at a site that is gone.
  const questions = site.absence ? [] : questionsFor(profile, site.measurements, currentProcedure(site.procedures));
  return {
    title: site.city ? t('title', { name: site.name, city: site.city }) : t('titleNoCity', { name: site.name }),
    description: t('description', { name: site.name }),
    alternates: alternates((language) => establishmentPath(language, finess), locale),
    content: (
      <div className="page grid gap-8 py-8 sm:gap-10">
        <EstablishmentHeader site={site} locale={locale} />
        <SafetyAlerts alerts={alerts} releasedOn={site.releasedOn} />
        <SectionNav />
        <CertificationSection site={site} locale={locale} today={today} />
        <ProfileSection profile={profile} questions={questions} locale={locale} />
        <PatientsSection site={site} histories={histories} locale={locale} />
        <IndicatorsSection site={site} histories={histories} locale={locale} />
        <IdentitySection site={site} locale={locale} />
        <LimitsSection />
        <GlossaryNotes terms={ESTABLISHMENT_TERMS} />
      </div>
    ),
  };
};

/** Nobody looks for a legal entity when looking for a hospital: search engines are led to its sites instead. */
async function entityPage(locale: Locale, finess: string, today: string): Promise<Page | null> {
  const entity = await getLegalEntity(finess);
  if (!entity) return null;
  const t = getTranslations({ locale, namespace: 'legal-entity' });
  return {
    title: t('meta.title', { name: entity.name ?? t('noName', { finess }) }),
    description: t('meta.description'),
    robots: 'noindex, follow',
    content: <EntityPage entity={entity} locale={locale} today={today} />,
  };
}
