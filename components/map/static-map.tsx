import { useFormatter, useTranslations } from '@/lib/i18n/translations';
import { COLLECTIVITY_ANCHORS } from '@/lib/map/collectivity-anchors';
import { COMPOSITE, FRAME_CODES, FRAMES } from '@/lib/map/composite';
import { DEPARTMENT_ANCHORS } from '@/lib/map/department-anchors';
import { type DepartmentBubble, DepartmentBubbles } from './department-bubbles';

interface DepartmentCount {
  code: string;
  name: string;
  /** Establishments in each state, in the order of CURRENT_STATES. */
  counts: readonly number[];
  /** The search limited to this département. */
  href: string;
}

interface StaticMapProps {
  departments: readonly DepartmentCount[];
  /** Unique in the page; names the drawing for screen readers. */
  id?: string;
}

/** Units of the drawing: radius of the largest bubble, and of the smallest that can still be hit. */
const LARGEST = 22;
const SMALLEST = 6.5;
const COLLECTIVITY_RADIUS = 9.5;

/** France with one donut per département, drawn on the server: for readers without scripts or WebGL, for print, and while the map loads. */
export function StaticMap({ departments, id = 'static-map' }: StaticMapProps) {
  const t = useTranslations('map.static');
  const territory = useTranslations('map.territories');
  const format = useFormatter();
  const countOf = (one: DepartmentCount) => one.counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...departments.map(countOf));
  const total = departments.reduce((sum, one) => sum + countOf(one), 0);
  // Tenths of a unit are finer than a pixel.
  const radius = (count: number) => Math.round(Math.max(SMALLEST, LARGEST * Math.sqrt(count / most)) * 10) / 10;
  // Small bubbles are drawn last, above the large ones they may touch.
  const shown = departments.filter((one) => countOf(one) > 0).sort((a, b) => countOf(b) - countOf(a));
  const bubbles = shown.flatMap((one): DepartmentBubble[] => {
    const at = DEPARTMENT_ANCHORS[one.code] ?? COLLECTIVITY_ANCHORS[one.code];
    if (!at) return [];
    const count = countOf(one);
    const number = format.number(count);
    const label = t('department', { name: one.name, count, number });
    // A name stands beside the mark of a collectivity, under the next one.
    const size = COLLECTIVITY_ANCHORS[one.code] ? Math.min(radius(count), COLLECTIVITY_RADIUS) : radius(count);
    return [{ code: one.code, counts: one.counts, href: one.href, at, radius: size, text: number, label }];
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a drawing; no HTML element can stand here.
    <svg
      viewBox={`0 0 ${COMPOSITE.width} ${COMPOSITE.height}`}
      role="group"
      aria-labelledby={`${id}-title ${id}-desc`}
      className="h-full w-full bg-sunken print:h-auto"
    >
      <title id={`${id}-title`}>{t('title')}</title>
      <desc id={`${id}-desc`}>{t('description', { total: format.number(total), departments: shown.length })}</desc>
      {FRAME_CODES.map((code) => {
        const frame = FRAMES[code];
        return (
          <g key={code}>
            {code !== 'metropole' && <rect {...frame} rx={8} className="fill-none stroke-line" />}
            <use
              href={`/basemap/france.svg#land-${code}`}
              className="fill-surface stroke-line-strong"
              strokeWidth={0.8}
              strokeLinejoin="round"
            />
            {(code === 'metropole' || code === 'ring') && (
              <>
                <use
                  href={`/basemap/france.svg#lines-${code}`}
                  className="fill-none stroke-line"
                  strokeWidth={0.7}
                  strokeLinejoin="round"
                />
                <use
                  href={`/basemap/france.svg#regions-${code}`}
                  className="fill-none stroke-line-strong"
                  strokeWidth={0.7}
                  strokeOpacity={0.7}
                />
              </>
            )}
            {code !== 'metropole' && (
              <text
                x={frame.x + frame.width / 2}
                y={frame.y + frame.height - 9}
                textAnchor="middle"
                fontSize={12.5}
                className="fill-ink-soft"
              >
                {code === 'ring' ? t('ring') : territory(code)}
              </text>
            )}
          </g>
        );
      })}
      {shown.map(({ code, name }) => {
        const [x, y] = COLLECTIVITY_ANCHORS[code] ?? [];
        return x === undefined || y === undefined ? null : (
          <text key={code} x={x + 13} y={y + 4} fontSize={11} className="fill-ink-soft">
            {name}
          </text>
        );
      })}
      <DepartmentBubbles bubbles={bubbles} />
    </svg>
  );
}
