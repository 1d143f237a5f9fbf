import { useFormatter, useTranslations } from '@/lib/i18n/translations';
import { FRAMES } from '@/lib/map/composite';
import { MAIN_TERRITORIES, type MainTerritory, type TerritoryCode } from '@/lib/map/territories';

export interface TerritoryItem {
  code: TerritoryCode;
  /** Establishments of the current search. */
  count: number;
  /** The search limited to this territory; once the map is live the link moves it instead. */
  href: string;
}

/** The six main territories, so that overseas départements are as near as the others; and the collectivities that hold sites. */
export function TerritoryBar({ items }: { items: readonly TerritoryItem[] }) {
  const t = useTranslations('map.territories');
  const format = useFormatter();
  const main = MAIN_TERRITORIES.flatMap((code) => items.flatMap((item) => (item.code === code ? [{ ...item, code }] : [])));
  const others = items.filter(({ code, count }) => count > 0 && !MAIN_TERRITORIES.some((known) => known === code));
  return (
    <nav aria-label={t('label')}>
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-6">
        {main.map(({ code, count, href }) => (
          <li key={code}>
            <a
              href={href}
              data-territory={code}
              className="target flex h-full flex-col items-center gap-1 rounded-md border border-line bg-surface px-0.5 py-2 text-center text-ink no-underline hover:border-accent hover:text-accent-strong"
            >
              <svg viewBox={viewBox(code)} className="h-12 w-full" aria-hidden="true">
                <use
                  href={`/basemap/france.svg#land-${code}`}
                  className="fill-accent-soft stroke-accent"
                  strokeWidth={code === 'metropole' ? 5 : 1.6}
                />
              </svg>
              <span className="font-semibold text-xs">{t(code)}</span>
              <span className="figures text-xs text-ink-soft">{t('count', { count, number: format.number(count) })}</span>
            </a>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-4 text-sm">
          {others.map(({ code, count, href }) => (
            <li key={code}>
              <a href={href} data-territory={code} className="target inline-flex items-center gap-1.5">
                {t(code)} <span className="figures text-ink-soft">{t('count', { count, number: format.number(count) })}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}

function viewBox(code: MainTerritory): string {
  const { x, y, width, height } = FRAMES[code];
  // Names stand under the overseas frames of the composite map; thumbnails leave that band out.
  return code === 'metropole' ? `${x - 4} ${y - 4} ${width + 8} ${height + 8}` : `${x} ${y} ${width} ${height - 18}`;
}
