import { DONUT_RADIUS, donutStrokes } from '@/lib/map/donut-strokes';

export interface DepartmentBubble {
  code: string;
  /** Establishments in each state, in the order of CURRENT_STATES. */
  counts: readonly number[];
  /** The search limited to this département. */
  href: string;
  at: readonly [number, number];
  radius: number;
  text: string;
  /** What the link is called. */
  label: string;
}

/** Text smaller than this inside a donut is not written: the name of the link says the number. */
const LEAST_TEXT = 9.5;

const HIT_RADIUS = 11;
/** Breadth of a ring, in radii. */
const RING = 0.4;
/** Outer radius of the donuts of lib/map/donut-strokes. */
const OUTER = DONUT_RADIUS / (1 - RING / 2);
/** Ground around a donut, in units of the map. */
const RIM = 1.4;

/** Donuts of decisions, each linked to the establishments it counts: one size, scaled. Their look is written once, in map.css. */
export function DepartmentBubbles({ bubbles }: { bubbles: readonly DepartmentBubble[] }) {
  return (
    <g className="bubbles">
      {bubbles.map(({ code, counts, href, at: [x, y], radius, text, label }) => (
        <a key={code} href={href}>
          <title>{label}</title>
          <g transform={`translate(${Math.round(x)} ${Math.round(y)})scale(${(radius / OUTER).toFixed(3)})`}>
            {/* Small donuts are easier to hit than to see. */}
            {radius < HIT_RADIUS ? <circle r={Math.round((HIT_RADIUS * OUTER) / radius)} /> : null}
            <circle r={Math.round(((radius + RIM) * OUTER) / radius)} />
            {donutStrokes(counts).map(({ index, path }) => (
              <path key={path} d={path} className={`s${index}`} />
            ))}
            {radius >= LEAST_TEXT && <text y={12}>{text}</text>}
          </g>
        </a>
      ))}
    </g>
  );
}
