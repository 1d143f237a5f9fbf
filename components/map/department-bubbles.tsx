import { CURRENT_STATES } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { donutStrokes } from '@/lib/map/donut-strokes';

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

/** Donuts of decisions, each linked to the establishments it counts. Their look is written once, in globals.css (.bubbles). */
export function DepartmentBubbles({ bubbles }: { bubbles: readonly DepartmentBubble[] }) {
  return (
    <g className="bubbles">
      {bubbles.map(({ code, counts, href, at: [x, y], radius, text, label }) => (
        <a key={code} href={href}>
          <title>{label}</title>
          <g transform={`translate(${x} ${y})`} strokeWidth={tenth(radius * RING)}>
            {/* Small donuts are easier to hit than to see. */}
            {radius < HIT_RADIUS ? <circle r={HIT_RADIUS} /> : null}
            <circle r={tenth(radius + 1.4)} />
            {donutStrokes(counts, radius * (1 - RING / 2)).map(({ index, path }) => (
              <path key={path} d={path} className={DECISION_SCALE[CURRENT_STATES[index] ?? 'none'].stroke} />
            ))}
            {radius >= LEAST_TEXT && (
              <text y={tenth(radius * 0.19)} fontSize={tenth(radius * 0.58)}>
                {text}
              </text>
            )}
          </g>
        </a>
      ))}
    </g>
  );
}

/** Finer than a pixel. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
