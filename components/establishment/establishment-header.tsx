import { CompareLink } from '@/components/compare/compare-link';
import { Badge } from '@/components/ui/badge';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { Establishment } from '@/lib/domain/establishment';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { searchPath } from '@/lib/url/routes';
import { AbsenceNotice } from './absence-notice';
import { useOwnershipText } from './ownership-text';

/** Who it is, where it is, and the way back. */
export function EstablishmentHeader({ site, locale }: { site: Establishment; locale: Locale }) {
  const t = useTranslations('establishment');
  const ownership = useOwnershipText(site);
  const place = [site.city, site.departmentName, site.regionName].filter((name) => name !== null);
  const mapQuery = new URLSearchParams({ q: site.finess, ...(site.kind === 'annex' ? { annexes: '1' } : {}), view: 'map' });
  return (
    <header className="grid gap-4">
      <p className="screen-only text-sm">
        <a href={searchPath(locale)}>{t('header.back')}</a>
      </p>
      <div className="grid gap-2">
        <h1 className="text-3xl">{site.name}</h1>
        <p className="text-ink-soft text-lg">{placeName([...new Set(place)].join(', '))}</p>
        {site.officialName === site.name ? null : (
          <p className="text-ink-soft text-xs">{t('header.official', { name: site.officialName })}</p>
        )}
      </div>
      <ul className="flex flex-wrap gap-2">
        {site.kind === 'annex' ? (
          <li>
            <Badge tone="caution">{t('annex.badge')}</Badge>
          </li>
        ) : null}
        <li>
          <Badge>{ownership}</Badge>
        </li>
        {site.care.map((code) => (
          <li key={code}>
            <Badge tone="accent">{t(`care.${code}`)}</Badge>
          </li>
        ))}
      </ul>
      <AbsenceNotice site={site} locale={locale} />
      {site.kind === 'annex' ? (
        <Notice className="measure">
          <p>
            {t('annex.text')} {site.siblingCount > 0 ? <a href="#identity">{t('annex.main')}</a> : null}
          </p>
        </Notice>
      ) : null}
      <div className="screen-only flex flex-wrap items-center gap-x-6 gap-y-2">
        {site.latitude === null ? null : (
          <LinkButton look="secondary" href={searchPath(locale, mapQuery)}>
            {t('header.map')}
          </LinkButton>
        )}
        <CompareLink finess={site.finess} name={site.name} locale={locale} />
      </div>
    </header>
  );
}
