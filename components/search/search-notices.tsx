import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';
import type { ParameterProblem, SearchView } from '@/lib/url/search-params';
import { PlaceNotices } from './place-notices';

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
  const sorts = useTranslations('search.sort');
  const lines = [
    result.isApproximate && t('approximate', { q: filters.q }),
    filters.sort === 'distance' && result.sort !== 'distance' && t('noPlaceForDistance', { sort: sorts(result.sort) }),
    filters.page > result.page && result.total > 0 && t('lastPage', { asked: filters.page, last: result.page }),
  ].filter((line) => line !== false);
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
      {result.isUnreadable ? (
        <Notice tone="caution" title={t('unreadable', { q: filters.q })}>
          <p className="text-base">{t('unreadableHint')}</p>
        </Notice>
      ) : null}
      {lines.map((line) => (
        <Notice key={line}>{line}</Notice>
      ))}
      <PlaceNotices locale={locale} filters={filters} result={result} view={view} compared={compared} />
    </>
  );
}
