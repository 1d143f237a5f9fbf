import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';
import type { SearchView } from '@/lib/url/search-params';
import { searchHref } from './search-href';

interface PaginationProps {
  locale: Locale;
  filters: SearchFilters;
  result: SearchResult;
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
}

/** Links to the first, last and neighbouring pages. Nothing when there is one page. */
export function Pagination({ locale, filters, result, view, compared }: PaginationProps) {
  const t = useTranslations('search.pages');
  const last = Math.ceil(result.total / result.pageSize);
  if (last < 2) return null;
  const { page } = result;
  const href = (to: number) => searchHref({ locale, view, compared }, { ...filters, page: to });
  const pages = [...new Set([1, page - 1, page, page + 1, last])].filter((to) => to >= 1 && to <= last);
  return (
    <nav aria-label={t('label')} className="screen-only">
      <ul className="link-choice flex flex-wrap items-center gap-1 text-base">
        {page > 1 ? (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t('previous')}
            </a>
          </li>
        ) : null}
        {pages.map((to, position) => (
          <li key={to} className="flex items-center">
            {to - (pages[position - 1] ?? 0) > 1 ? (
              <span aria-hidden="true" className="px-1">
                …
              </span>
            ) : null}
            <a
              href={href(to)}
              aria-label={t(to === page ? 'current' : 'page', { page: to })}
              aria-current={to === page ? 'page' : undefined}
              className="figures"
            >
              {to}
            </a>
          </li>
        ))}
        {page < last ? (
          <li>
            <a href={href(page + 1)} rel="next">
              {t('next')}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
