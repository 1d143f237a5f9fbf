import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { CertificationSection } from '@/components/establishment/certification-section';
import { EstablishmentHeader } from '@/components/establishment/establishment-header';
import { IdentitySection } from '@/components/establishment/identity-section';
import { IndicatorsSection } from '@/components/establishment/indicators-section';
import { LimitsSection } from '@/components/establishment/limits-section';
import { PatientsSection } from '@/components/establishment/patients-section';
import { SectionNav } from '@/components/establishment/section-nav';
import { GlossaryNotes } from '@/components/glossary/glossary-notes';
import { ESTABLISHMENT_TERMS } from '@/components/glossary/terms';
import { ProfileSection } from '@/components/profile/profile-section';
import { SafetyAlerts } from '@/components/profile/safety-alerts';
import { currentProcedure } from '@/lib/domain/certification';
import { isFiness } from '@/lib/domain/finess';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import { questionsFor } from '@/lib/domain/profile/questions';
import { routing } from '@/lib/i18n/routing';
import { getEstablishmentPage } from '@/lib/queries/establishment';
import { getHistories } from '@/lib/queries/histories';
import { getProfile } from '@/lib/queries/profile';
import { getWithIntervals } from '@/lib/queries/with-intervals';
import { establishmentPath } from '@/lib/routes';

interface PageProps {
  params: Promise<{ locale: string; finess: string }>;
}

/** Read once for the metadata and the page. A number that cannot be a FINESS never reaches the database. */
const readSite = cache(async (finess: string) => (isFiness(finess) ? getEstablishmentPage(finess) : null));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, finess } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const site = await readSite(finess);
  if (!site) notFound();
  const t = await getTranslations({ locale, namespace: 'establishment.meta' });
  return {
    title: site.city ? t('title', { name: site.name, city: site.city }) : t('titleNoCity', { name: site.name }),
    description: t('description', { name: site.name }),
    alternates: {
      canonical: establishmentPath(locale, finess),
      languages: Object.fromEntries(routing.locales.map((language) => [language, establishmentPath(language, finess)])),
    },
  };
}

export default async function EstablishmentPage({ params }: PageProps) {
  const { locale, finess } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const found = await readSite(finess);
  if (!found) notFound();
  const [site, profile, histories] = await Promise.all([getWithIntervals(found), getProfile(found), getHistories(found)]);
  const today = new Date().toISOString().slice(0, 10);
  const questions = questionsFor(profile, site.measurements, currentProcedure(site.procedures));
  return (
    <div className="page grid gap-10 py-8">
      <EstablishmentHeader site={site} locale={locale} />
      <SafetyAlerts alerts={standingAlerts(site.measurements)} releasedOn={site.releasedOn} />
      <SectionNav />
      <CertificationSection site={site} locale={locale} today={today} />
      <ProfileSection profile={profile} questions={questions} locale={locale} />
      <PatientsSection site={site} histories={histories} locale={locale} />
      <IndicatorsSection site={site} histories={histories} locale={locale} />
      <IdentitySection site={site} locale={locale} />
      <LimitsSection />
      <GlossaryNotes terms={ESTABLISHMENT_TERMS} />
    </div>
  );
}
