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
      <ul className="territories">
        {main.map(({ code, count, href }) => (
          <li key={code}>
            <a href={href} data-territory={code}>
              <svg viewBox={viewBox(code)} aria-hidden="true">
                <use href={`/basemap/france.svg#land-${code}`} />
              </svg>
              <strong>{t(code)}</strong>
              <span>{t('count', { count, number: format.number(count) })}</span>
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
