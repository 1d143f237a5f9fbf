import type { ReactNode } from 'react';
import { Glossed } from '@/components/glossary/glossed';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import type { Establishment } from '@/lib/domain/establishment';
import { formatPhone } from '@/lib/format/phone';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { ActivityList } from './activity-list';
import { LegalEntityBlock } from './legal-entity-block';
import { LinkedNumbers } from './linked-numbers';
import { useOwnershipText } from './ownership-text';
import { PageSection } from './page-section';
import { SizeList } from './size-list';

/** Identity, legal entity, what the site does and how big it is. */
export function IdentitySection({ site, locale }: { site: Establishment; locale: Locale }) {
  const t = useTranslations('establishment.identity');
  const ownership = useOwnershipText(site);
  const address = [site.address ?? '', [site.postcode, site.city].filter(Boolean).join(' ')].filter(Boolean);
  const location = { address: 'locationAddress', commune: 'locationCommune', none: 'locationNone' } as const;
  return (
    <PageSection id="identity" title={t('title')}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <Card>
          <dl className="grid gap-3">
            <Fact term={t('address')}>
              {address.length === 0
                ? t('noAddress')
                : address.map((line) => (
                    <span key={line} className="block">
                      {placeName(line)}
                    </span>
                  ))}
              <span className="block note">
                {t(location[site.latitude === null ? 'none' : (site.locationPrecision ?? 'commune')])}
              </span>
            </Fact>
            {site.otherNames.length > 0 ? (
              <Fact term={t('otherNames')}>
                <Disclosure summary={t('otherNamesCount', { count: site.otherNames.length })}>
                  <ul className="grid gap-1 text-sm">
                    {site.otherNames.map((name) => (
                      <li key={name}>{name}</li>
                    ))}
                  </ul>
                </Disclosure>
              </Fact>
            ) : null}
            {site.phone ? (
              <Fact term={t('phone')}>
                <a href={`tel:${site.phone.replace(/\s/g, '')}`}>{formatPhone(site.phone)}</a>
              </Fact>
            ) : null}
            <Fact term={t('ownership')}>
              <Glossed text={ownership} terms={['espic']} />
            </Fact>
            {site.categoryLabel ? <Fact term={t('category')}>{site.categoryLabel}</Fact> : null}
            <Fact term={<Glossed text={t('finess')} terms={['finess']} />}>
              <span className="figures">{site.finess}</span> <span className="note">({t('finessHint')})</span>
            </Fact>
            <LegalEntityBlock site={site} locale={locale} />
            <OtherNumbers site={site} locale={locale} />
          </dl>
          <ProvenanceNote provenance={site.identityProvenance} />
        </Card>
        <Card className="grid gap-6 empty:hidden">
          <ActivityList site={site} />
          <SizeList sizes={site.sizes} />
        </Card>
      </div>
    </PageSection>
  );
}

/** Numbers that stood, or will stand, for the same place; those of a site that is gone are told at the top of the page. */
function OtherNumbers({ site, locale }: { site: Establishment; locale: Locale }) {
  const t = useTranslations('establishment.absence');
  const { absence, predecessors, successors } = site;
  if (absence || predecessors.length + successors.length === 0) return null;
  return (
    <Fact term={t('otherNumbers')}>
      <LinkedNumbers title={t('predecessors')} numbers={predecessors.filter(({ isProven }) => isProven)} locale={locale} />
      <LinkedNumbers title={t('likelyPredecessors')} numbers={predecessors.filter((one) => !one.isProven)} locale={locale} />
      <LinkedNumbers title={t('nextNumbers')} numbers={successors} locale={locale} />
    </Fact>
  );
}

function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="note">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
