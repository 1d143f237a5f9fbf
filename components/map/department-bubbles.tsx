'use client';

import { CURRENT_STATES } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { donutArcs } from '@/lib/map/donut';

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

/**
 * Donuts of decisions, each linked to the establishments it counts. Drawn in the browser's code too, though nothing here
 * moves: the page then carries a hundred rows of figures for its script and not a second copy of the drawing.
 */
export function DepartmentBubbles({ bubbles }: { bubbles: readonly DepartmentBubble[] }) {
  return bubbles.map(({ code, counts, href, at: [x, y], radius, text, label }) => (
    <a key={code} href={href} aria-label={label} className="group no-underline">
      <title>{label}</title>
      <g transform={`translate(${x} ${y})`}>
        {/* Small donuts are easier to hit than to see. */}
        <circle r={Math.max(radius, HIT_RADIUS)} className="fill-transparent" />
        <circle r={radius + 1.4} className="fill-surface group-focus-visible:fill-focus" />
        {donutArcs(counts, radius, radius * 0.6).map(({ index, path }) => (
          <path key={path} d={path} fillRule="evenodd" className={DECISION_SCALE[CURRENT_STATES[index] ?? 'none'].fill} />
        ))}
        <circle r={radius * 0.6} className="fill-surface group-hover:fill-accent-soft" />
        {radius >= LEAST_TEXT && (
          <text y={radius * 0.19} textAnchor="middle" fontSize={radius * 0.58} className="fill-ink font-semibold max-sm:hidden">
            {text}
          </text>
        )}
      </g>
    </a>
  ));
}
