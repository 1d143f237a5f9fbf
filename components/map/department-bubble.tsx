import { CURRENT_STATES } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { donutArcs } from '@/lib/map/donut';

export interface DepartmentCount {
  code: string;
  name: string;
  /** Establishments in each state, in the order of CURRENT_STATES. */
  counts: readonly number[];
  /** The search limited to this département. */
  href: string;
}

interface DepartmentBubbleProps {
  department: DepartmentCount;
  at: readonly [number, number];
  radius: number;
  text: string;
  /** What the link is called. */
  label: string;
}

/** Text smaller than this inside a donut is not written: the name of the link says the number. */
const LEAST_TEXT = 9.5;

const HIT_RADIUS = 11;

/** A donut of decisions, linked to the establishments it counts. */
export function DepartmentBubble({ department, at: [x, y], radius, text, label }: DepartmentBubbleProps) {
  return (
    <a href={department.href} aria-label={label} className="group no-underline">
      <title>{label}</title>
      <g transform={`translate(${x} ${y})`}>
        {/* Small donuts are easier to hit than to see. */}
        <circle r={Math.max(radius, HIT_RADIUS)} className="fill-transparent" />
        <circle r={radius + 1.4} className="fill-surface group-focus-visible:fill-focus" />
        {donutArcs(department.counts, radius, radius * 0.6).map(({ index, path }) => (
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
  );
}
