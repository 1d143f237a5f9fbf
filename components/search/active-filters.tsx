import { ofPlace } from '@/lib/format/of-place';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { Area } from '@/lib/places/areas';
import { type Place, placeLabel } from '@/lib/places/place';
import { DEFAULT_RADIUS_KM, type SearchFilters } from '@/lib/search/search-filters';
import type { SearchView } from '@/lib/url/search-params';
import { type AreaNames, FILTER_KINDS, useFilterLabel } from './filter-labels';
import { searchHref } from './search-href';

interface ActiveFiltersProps {
  locale: Locale;
  filters: SearchFilters;
  place: Place | null;
  area: Area | null;
  names: AreaNames;
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
}

/** Each filter in force as a link that takes it away; on paper, what the list is limited to. Nothing when there is none. */
export function ActiveFilters({ locale, filters, place, area, names, view, compared }: ActiveFiltersProps) {
  const t = useTranslations('search.active');
  const label = useFilterLabel(names);
  const carried = { locale, view, compared };
  const href = (change: Partial<SearchFilters>) => searchHref(carried, { ...filters, page: 1, ...change });
  const chips: { key: string; label: string; href: string }[] = [];
  if (filters.q) chips.push({ key: 'q', label: t('q', { value: filters.q }), href: href({ q: '' }) });
  if (filters.near) {
    const words = place ? t('near', { km: filters.radiusKm, place: ofPlace(placeLabel(place), locale) }) : area?.name;
    chips.push({
      key: 'near',
      label: words ?? t('nearUnknown', { value: filters.near }),
      href: href({ near: '', radiusKm: DEFAULT_RADIUS_KM }),
    });
  }
  for (const { parameter, key } of FILTER_KINDS) {
    for (const value of filters[key]) {
      const words = label(parameter, value);
      chips.push({
        key: `${parameter} ${value}`,
        label: parameter === 'v2014' ? t('v2014', { value: words }) : words,
        href: href({ [key]: filters[key].filter((other) => other !== value) }),
      });
    }
  }
  if (filters.annexes) chips.push({ key: 'annexes', label: t('annexes'), href: href({ annexes: false }) });
  if (filters.closed) chips.push({ key: 'closed', label: t('closed'), href: href({ closed: false }) });
  if (chips.length === 0) return null;
  return (
    <nav aria-label={t('title')}>
      <ul className="flex flex-wrap items-center gap-2">
        {chips.map((chip) => (
          <li key={chip.key}>
            <a
              href={chip.href}
              className="target inline-flex items-center gap-2 rounded-lg border border-accent bg-accent-soft px-3.5 py-1 text-base text-ink no-underline hover:text-accent-strong"
            >
              <span className="sr-only">{t('remove')} </span>
              {chip.label}
              <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" className="screen-only flex-none">
                <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
              </svg>
            </a>
          </li>
        ))}
        <li className="screen-only">
          <a href={searchHref(carried, null)} className="target inline-flex items-center px-2 text-base">
            {t('clear')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
