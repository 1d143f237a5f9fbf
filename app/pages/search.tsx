import { ComparedInAddress } from '@/components/compare/compared-in-address';
import { EmergencyLine } from '@/components/layout/emergency-line';
import { EntityNotice } from '@/components/legal-entity/entity-notice';
import { ActiveFilters } from '@/components/search/active-filters';
import { EmptyResult } from '@/components/search/empty-result';
import { LinkChoice } from '@/components/search/link-choice';
import { Pagination } from '@/components/search/pagination';
import { ResultCard } from '@/components/search/result-card';
import { ResultCount } from '@/components/search/result-count';
import { SearchForm } from '@/components/search/search-form';
import { searchHref } from '@/components/search/search-href';
import { SearchMap } from '@/components/search/search-map';
import { SearchNotices } from '@/components/search/search-notices';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/env';
import { useTranslations } from '@/lib/i18n/translations';
import { getSearchPage } from '@/lib/queries/search';
import { PAGE_SIZE, type SearchFilters, SORTS } from '@/lib/search/search-filters';
import { parseComparedNumbers } from '@/lib/url/compare-params';
import { searchPath } from '@/lib/url/routes';
import { parseSearchParams, parseView } from '@/lib/url/search-params';
import type { MakePage } from './make-page';

/** Establishments found by what, where and filters, as a list and on a map. */
export const searchPage: MakePage = async ({ locale, query }) => {
  const t = useTranslations('search');
  const parsed = parseSearchParams(query);
  // The size of a page belongs to the API.
  const filters = { ...parsed.filters, pageSize: PAGE_SIZE };
  const view = parseView(query);
  const compared = parseComparedNumbers(query);
  const words = [filters.q, filters.near].filter(Boolean).join(', ');
  const head = {
    title: words ? t('titleFor', { text: words }) : t('title'),
    description: t('description'),
    alternates: { canonical: searchPath(locale) },
  };
  const page = await getSearchPage(filters);
  if (!page) {
    return {
      ...head,
      content: (
        <div className="page flex flex-col gap-6 pt-10">
          <h1 className="text-3xl">{t('title')}</h1>
          <Notice title={t('noRelease.title')}>{t('noRelease.text')}</Notice>
        </div>
      ),
    };
  }
  const { result, alerts, map, names, relaxations, spellings } = page;
  const href = (change: Partial<SearchFilters>, shown = view) =>
    searchHref({ locale, view: shown, compared }, { ...filters, ...change });
  const sorts = SORTS.filter(
    (sort) =>
      sort === 'name' || (sort === 'distance' ? result.place !== null : filters.q !== '' && result.reading?.how !== 'text'),
  );
  const common = { locale, filters, view, compared };
  const mapStyle = env().MAP_STYLE_URL;
  return {
    ...head,
    content: (
      <div className="group/search">
        <div className="border-line border-b bg-sunken">
          <div className="page flex flex-col gap-5 pt-8 pb-6">
            <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
              <h1 className="text-3xl">{t('title')}</h1>
              <EmergencyLine />
            </div>
            <SearchForm {...common} facets={result.facets} names={names} />
          </div>
        </div>
        <div className="page flex flex-col gap-5 pt-6 pb-4">
          <ComparedInAddress finess={compared} locale={locale} />
          <ActiveFilters {...common} place={result.place} area={result.area} names={names} />
          {page.entity ? <EntityNotice entity={page.entity} locale={locale} /> : null}
          <SearchNotices {...common} result={result} problems={parsed.problems.filter(({ reason }) => reason !== 'unknown')} />
          <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
            <ResultCount result={result} />
            <LinkChoice
              label={t('view.label')}
              className="lg:hidden"
              options={(['list', 'map'] as const).map((key) => ({
                key,
                label: t(`view.${key}`),
                href: href({}, key),
                isCurrent: (view ?? 'list') === key,
              }))}
            />
          </div>
          <div className="grid items-start gap-8 group-has-[form[data-pending]]/search:opacity-60 lg:grid-cols-2">
            <section aria-labelledby="results" className={`flex flex-col gap-4 ${view === 'map' ? 'max-lg:hidden' : ''}`}>
              <div className="flex flex-wrap items-center justify-between gap-x-6">
                <h2 id="results" className="text-2xl">
                  {t('results.title')}
                </h2>
                {sorts.length > 1 && result.total > 1 ? (
                  <LinkChoice
                    label={t('sort.label')}
                    options={sorts.map((sort) => ({
                      key: sort,
                      label: t(`sort.${sort}`),
                      href: href({ sort, page: 1 }),
                      isCurrent: result.sort === sort,
                    }))}
                  />
                ) : null}
              </div>
              {result.sort === 'distance' && result.hits.some(({ locationPrecision }) => locationPrecision === 'commune') ? (
                <p className="note">{t('sort.distanceNote')}</p>
              ) : null}
              {result.total > 0 ? (
                <ol className="flex flex-col gap-3.5">
                  {result.hits.map((hit) => (
                    <ResultCard
                      key={hit.finess}
                      hit={hit}
                      alerts={alerts.get(hit.finess) ?? []}
                      locale={locale}
                      today={new Date().toISOString().slice(0, 10)}
                      nearTown={result.place?.name ?? null}
                      showV2014={filters.v2014.length > 0}
                      compared={compared}
                    />
                  ))}
                </ol>
              ) : (
                <EmptyResult {...common} relaxations={relaxations} spellings={spellings} names={names} />
              )}
              <Pagination {...common} result={result} />
            </section>
            <section
              aria-labelledby="map"
              className={`flex flex-col gap-4 lg:sticky lg:top-4 ${view === 'map' ? '' : 'max-lg:hidden'}`}
            >
              <h2 id="map" className="text-2xl">
                {t('results.map')}
              </h2>
              <SearchMap
                {...common}
                {...map}
                style={mapStyle ? { url: mapStyle, attribution: env().MAP_ATTRIBUTION ?? '' } : null}
              />
            </section>
          </div>
        </div>
      </div>
    ),
  };
};
