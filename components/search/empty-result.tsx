import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { Relaxation } from '@/lib/search/relaxations';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchView } from '@/lib/url/search-params';
import { type AreaNames, FILTER_KINDS, useFilterLabel } from './filter-labels';
import { searchHref } from './search-href';

interface EmptyResultProps {
  locale: Locale;
  filters: SearchFilters;
  relaxations: readonly Relaxation[];
  /** The text with close words that are known. */
  spellings: readonly string[];
  names: AreaNames;
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
}

/** Nothing found: the ways out that do lead somewhere, each with what it gives. */
export function EmptyResult({ locale, filters, relaxations, spellings, names, view, compared }: EmptyResultProps) {
  const t = useTranslations('search');
  const label = useFilterLabel(names);
  // Without its only words, a search is the list of everything, which has its own link below.
  const ways = relaxations.some(({ parameter }) => parameter !== 'q') ? relaxations : [];
  const hasOnlyText = relaxations.length > ways.length;
  const carried = { locale, view, compared };
  const words = ({ parameter, value }: Relaxation) => {
    const kind = FILTER_KINDS.find((known) => known.parameter === parameter);
    if (kind) return t(`empty.${parameter}`, { value: label(kind.parameter, value) });
    return t(`empty.${parameter}`, { value: parameter === 'q' ? filters.q : parameter === 'near' ? filters.near : value });
  };
  return (
    <div className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <h3 className="text-lg">{t('empty.title')}</h3>
      {spellings.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-4 text-base">
          {t('empty.spelling')}
          {spellings.map((q) => (
            <a key={q} href={searchHref(carried, { ...filters, q, page: 1 })} className="target inline-flex items-center">
              {q}
            </a>
          ))}
        </p>
      ) : null}
      {ways.length > 0 ? (
        <div>
          <p className="text-base">{t('empty.help')}</p>
          <ul className="text-base">
            {ways.map((relaxation) => (
              <li key={`${relaxation.parameter} ${relaxation.value}`} className="flex flex-wrap items-center gap-x-3">
                <a href={searchHref(carried, relaxation.filters)} className="target inline-flex items-center">
                  {words(relaxation)}
                </a>
                <span className="figures note">{t('filters.count', { count: relaxation.total })}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p className="text-base">{t(hasOnlyText ? 'empty.onlyText' : 'empty.nothing')}</p>
      )}
      <p>
        <a href={searchHref(carried, null)} className="target inline-flex items-center text-base">
          {t('empty.clear')}
        </a>
      </p>
    </div>
  );
}
