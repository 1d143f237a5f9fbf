import { Notice } from '@/components/ui/notice';
import { areaWords } from '@/lib/format/area-words';
import { formatDistance } from '@/lib/format/distance';
import { ofPlace } from '@/lib/format/of-place';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { placeLabel } from '@/lib/places/place';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';
import type { SearchView } from '@/lib/url/search-params';
import { searchHref } from './search-href';

interface PlaceNoticesProps {
  locale: Locale;
  filters: SearchFilters;
  result: SearchResult;
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
}

/** How the place was understood, how far had to be searched, and the other places that may have been meant. */
export function PlaceNotices({ locale, filters, result, view, compared }: PlaceNoticesProps) {
  const t = useTranslations('search.notice');
  const { otherPlaces, otherArea } = result;
  const href = (change: Partial<SearchFilters>) => searchHref({ locale, view, compared }, { ...filters, page: 1, ...change });
  // What the words of the text named is asked again as a place.
  const instead = result.reading?.how === 'text' ? { q: '' } : {};
  return (
    <>
      {result.placeUnknown ? (
        <Notice tone="caution" title={t('placeUnknown', { near: filters.near })}>
          <p className="text-base">{t('placeUnknownHint')}</p>
        </Notice>
      ) : null}
      <HowRead filters={filters} result={result} locale={locale} />
      {otherPlaces.length > 0 || otherArea ? (
        <p className="flex flex-wrap items-center gap-x-4 text-base">
          <span className="text-ink-soft">{t('otherPlaces')}</span>
          {otherArea ? (
            <a
              href={href({ ...instead, near: '', regions: otherArea.regions, departments: otherArea.departments })}
              className="target inline-flex items-center"
            >
              {t('otherArea', areaWords(otherArea, locale))}
            </a>
          ) : null}
          {otherPlaces.map((place) => (
            <a
              key={place.communeCode}
              href={href({ ...instead, near: placeLabel(place) })}
              className="target inline-flex items-center"
            >
              {placeLabel(place)}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}

const WAYS = { part: 'readPart', cedex: 'readCedex', kin: 'readKin', close: 'readClose', text: 'readText' } as const;

function HowRead({ filters, result, locale }: Pick<PlaceNoticesProps, 'filters' | 'result' | 'locale'>) {
  const t = useTranslations('search.notice');
  const { place, area, reading, reach } = result;
  if (area) return <Notice>{t('area', { near: filters.near, ...areaWords(area, locale) })}</Notice>;
  if (!place || !reading) return null;
  const label = placeLabel(place);
  const how =
    reading.how === 'exact'
      ? null
      : t(WAYS[reading.how], {
          near: filters.near,
          part: reading.part ?? '',
          place: reading.how === 'part' ? ofPlace(label, locale) : label,
        });
  const nearest = reach && reach.usedKm > filters.radiusKm ? reach.nearestKm : null;
  return (
    <>
      {how ? <Notice>{how}</Notice> : null}
      {reach && nearest !== null ? (
        <Notice>
          {t('wider', {
            asked: filters.radiusKm,
            used: reach.usedKm,
            place: ofPlace(label, locale),
            distance: formatDistance(nearest, locale),
          })}
        </Notice>
      ) : null}
    </>
  );
}
