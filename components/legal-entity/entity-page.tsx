import { CardAlerts } from '@/components/search/card-alerts';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { type LegalEntity, newNumbers, openSites } from '@/lib/domain/legal-entity';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { searchPath } from '@/lib/url/routes';
import { EntitySites } from './entity-sites';

interface EntityPageProps {
  entity: LegalEntity;
  locale: Locale;
  /** ISO day on which the page is made. */
  today: string;
}

/** Not a hospital but the body that runs some: its sites, and what is filed under its number. */
export function EntityPage({ entity, locale, today }: EntityPageProps) {
  const t = useTranslations('legal-entity');
  const { finess, name, city, departmentName, regionName, sites, alerts } = entity;
  const place = [city, departmentName, regionName].filter((part) => part !== null);
  return (
    <div className="page grid gap-8 py-8">
      <header className="grid gap-4">
        <p className="screen-only text-sm">
          <a href={searchPath(locale)}>{t('back')}</a>
        </p>
        <div className="grid gap-2">
          <p className="text-ink-soft">{t('kind', { finess })}</p>
          <h1 className="text-3xl">{name ?? t('noName', { finess })}</h1>
          {place.length > 0 ? <p className="text-ink-soft text-lg">{placeName([...new Set(place)].join(', '))}</p> : null}
        </div>
        <Notice className="measure" title={t('notHospital')}>
          <p>{t('explanation', { count: openSites(sites).length || newNumbers(sites).length })}</p>
        </Notice>
      </header>
      <CardAlerts alerts={alerts} />
      <EntitySites sites={sites} locale={locale} today={today} />
      <FiledUnder entity={entity} />
    </div>
  );
}

/** Results whose number is that of the entity: which, and where they are shown. */
function FiledUnder({ entity }: { entity: LegalEntity }) {
  const t = useTranslations();
  const { results } = entity;
  return (
    <section aria-labelledby="filed" className="grid gap-4 border-line border-t pt-8">
      <h2 id="filed" className="text-2xl">
        {t('legal-entity.results.title')}
      </h2>
      {results.length === 0 ? (
        <p className="measure">{t('legal-entity.results.none')}</p>
      ) : (
        <>
          <p className="measure">{t('legal-entity.results.text')}</p>
          {results.map(({ campaign, indicators }) => (
            <Card key={campaign} className="grid gap-2">
              <h3 className="text-lg">{t('legal-entity.results.campaign', { campaign: String(campaign) })}</h3>
              <ul className="list-disc pl-5 text-base">
                {indicators.map((code) => (
                  <li key={code}>{t(`indicators.${code}.name`)}</li>
                ))}
              </ul>
            </Card>
          ))}
        </>
      )}
    </section>
  );
}
