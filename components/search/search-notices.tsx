import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Place, SearchFilters, SearchResult } from '@/lib/domain/search';
import type { Locale } from '@/lib/i18n/routing';
import type { ParameterProblem, SearchView } from '@/lib/search-params';
import { searchHref } from './search-href';

interface SearchNoticesProps {
  locale: Locale;
  filters: SearchFilters;
  result: SearchResult;
  problems: readonly ParameterProblem[];
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
}

/** What was not understood, or understood in one way among others. */
export function SearchNotices({ locale, filters, result, problems, view, compared }: SearchNoticesProps) {
  const t = useTranslations('search.notice');
  const label = (place: Place) => `${place.name} (${place.departmentCode})`;
  return (
    <>
      {problems.length > 0 ? (
        <Notice tone="caution" title={t('problems')}>
          <ul className="text-base">
            {problems.slice(0, 5).map(({ parameter, value, reason }) => (
              <li key={`${parameter} ${value}`}>
                {t(reason === 'repeated' ? 'repeated' : 'problem', { parameter, value: value.slice(0, 60) })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {result.placeUnknown ? (
        <Notice tone="caution" title={t('placeUnknown', { near: filters.near })}>
          <p className="text-base">{t('placeUnknownHint')}</p>
        </Notice>
      ) : null}
      {result.isApproximate ? <Notice>{t('approximate', { q: filters.q })}</Notice> : null}
      {result.otherPlaces.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-4 text-base">
          <span className="text-ink-soft">{t('otherPlaces')}</span>
          {result.otherPlaces.map((place) => (
            <a
              key={place.communeCode}
              href={searchHref({ locale, view, compared }, { ...filters, page: 1, near: label(place) })}
              className="target inline-flex items-center"
            >
              {label(place)}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}
