import { LiveMap } from '@/components/map/live-map';
import { MapLegend } from '@/components/map/map-legend';
import { StaticMap } from '@/components/map/static-map';
import { TerritoryBar } from '@/components/map/territory-bar';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { mapLabels } from '@/lib/map/map-labels';
import type { Bounds, TerritoryCode } from '@/lib/map/territories';
import { DEFAULT_RADIUS_KM, PAGE_SIZE, type SearchFilters } from '@/lib/search/search-filters';
import { type SearchView, searchQuery } from '@/lib/url/search-params';
import { searchHref } from './search-href';

interface SearchMapProps {
  locale: Locale;
  filters: SearchFilters;
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
  departments: readonly { code: string; name: string; counts: readonly number[] }[];
  territories: readonly { code: TerritoryCode; count: number }[];
  bounds: Bounds;
  /** A MapLibre style on another server and its credits; null for the embedded map. */
  style: { url: string; attribution: string } | null;
}

/** The establishments of the list on a map: drawn by the server, live where the browser can. */
export function SearchMap({ locale, filters, view, compared, departments, territories, bounds, style }: SearchMapProps) {
  const t = useTranslations('map');
  const scales = useTranslations('scales');
  const all = useTranslations();
  const nowhere = { near: '', radiusKm: DEFAULT_RADIUS_KM, regions: [], page: 1 };
  const limitedTo = (code: string | null) =>
    searchHref({ locale, view, compared }, { ...filters, ...nowhere, departments: code === null ? [] : [code] });
  return (
    <div className="flex flex-col gap-4">
      <LiveMap
        map={{
          payloadUrl: payloadUrl(filters),
          filters: { states: filters.decisions, sectors: filters.sectors, ownerships: filters.ownerships },
          labels: mapLabels(
            (key) => t.raw(key),
            (key) => scales(key),
            (key, values) => all(key, values),
          ),
          styleUrl: style?.url ?? null,
          attribution: style?.attribution || t('attribution'),
          bounds,
          locale,
        }}
        toolbar={
          <TerritoryBar
            items={territories.map(({ code, count }) => ({ code, count, href: limitedTo(code === 'metropole' ? null : code) }))}
          />
        }
      >
        <StaticMap departments={departments.map((department) => ({ ...department, href: limitedTo(department.code) }))} />
      </LiveMap>
      <MapLegend />
    </div>
  );
}

/** What the browser filters by itself stays out of the address: those choices then cost no request. */
function payloadUrl(filters: SearchFilters): string {
  const query = searchQuery({ ...filters, decisions: [], sectors: [], ownerships: [], sort: null, page: 1, pageSize: PAGE_SIZE });
  return query.size > 0 ? `/api/v1/map?${query}` : '/api/v1/map';
}
