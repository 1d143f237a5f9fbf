import { CertificationLines } from '@/components/search/certification-lines';
import { AbsenceText } from '@/components/ui/absence-text';
import { Disclosure } from '@/components/ui/disclosure';
import { type EntitySite, newNumbers, openSites } from '@/lib/domain/legal-entity';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { establishmentPath } from '@/lib/url/routes';

interface EntitySitesProps {
  sites: readonly EntitySite[];
  locale: Locale;
  /** ISO day. */
  today: string;
}

/** The sites of a legal entity: its hospitals in the open, attached structures and sites that are gone folded away. */
export function EntitySites({ sites, locale, today }: EntitySitesProps) {
  const t = useTranslations('legal-entity.sites');
  const own = openSites(sites);
  const groups = [
    { key: 'hospitals', list: own.filter(({ kind }) => kind === 'hospital') },
    { key: 'annexes', list: own.filter(({ kind }) => kind === 'annex') },
    { key: 'former', list: sites.filter(({ absence, isFormer }) => absence === null && isFormer) },
    { key: 'newNumbers', list: newNumbers(sites) },
    { key: 'gone', list: sites.filter(({ absence }) => absence !== null && !('listedAs' in absence)) },
  ] as const;
  const [first] = groups.filter(({ list }) => list.length > 0);
  return (
    <section aria-labelledby="sites" className="grid gap-4">
      <h2 id="sites" className="text-2xl">
        {t('title')}
      </h2>
      {sites.length === 0 ? <p className="measure">{t('none')}</p> : null}
      {groups.map(({ key, list }) =>
        list.length === 0 ? null : key === 'hospitals' ? (
          <SiteList key={key} sites={list} locale={locale} today={today} />
        ) : (
          <Disclosure key={key} summary={t(key, { count: list.length })} open={first?.key === key}>
            <SiteList sites={list} locale={locale} today={today} />
          </Disclosure>
        ),
      )}
    </section>
  );
}

function SiteList({ sites, locale, today }: EntitySitesProps) {
  return (
    <ul className="grid gap-3">
      {sites.map(({ finess, name, kind, city, absence, certification }) => (
        <li key={finess} className="grid gap-1.5 rounded-lg border border-line bg-surface p-4">
          <p className="text-lg">
            <a href={establishmentPath(locale, finess)}>{name}</a>
            {city ? `, ${placeName(city)}` : null}
          </p>
          {absence ? (
            <p className="font-semibold text-base">
              <AbsenceText absence={absence} />
            </p>
          ) : null}
          <CertificationLines certification={certification} kind={kind} locale={locale} today={today} />
        </li>
      ))}
    </ul>
  );
}
