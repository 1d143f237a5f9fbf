import type { PlacedItem } from '@/lib/charts/profile-rows';
import { VerdictShape } from './verdict-mark';

const LINES = {
  strength: 'stroke-accent',
  weakness: 'stroke-caution',
  undecided: 'stroke-line-strong',
} as const;

/** Height a bundled result takes in its lane, and the room above the first, in pixels. */
const STEP = 9;
const TOP = 10;

export function bundleHeight(count: number): number {
  return 2 * TOP + (count - 1) * STEP;
}

interface LaneSvgProps {
  placed: readonly PlacedItem[];
  /** Several results in one lane: small, one under the other. */
  isBundle?: boolean;
}

/** One lane: the line of the reference over its whole height, intervals and shapes. Positions across are percentages. */
export function LaneSvg({ placed, isBundle = false }: LaneSvgProps) {
  return (
    <svg width="100%" height="100%" overflow="visible" aria-hidden="true" className="absolute inset-0 block">
      <line x1="50%" x2="50%" y1="0" y2="100%" strokeWidth={1.5} className="stroke-ink" />
      {placed.map(({ item, x, from, to }, index) => {
        const { verdict } = item;
        if (verdict === 'absent' || verdict === 'unconcerned') return null;
        const y = isBundle ? TOP + index * STEP : '50%';
        return (
          <g key={item.indicator}>
            {from === null || to === null ? null : (
              <line
                x1={`${from}%`}
                x2={`${to}%`}
                y1={y}
                y2={y}
                strokeWidth={verdict === 'undecided' ? (isBundle ? 1.75 : 2.5) : 4}
                strokeLinecap="round"
                className={LINES[verdict]}
              />
            )}
            <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
              <VerdictShape verdict={verdict} isSmall={isBundle} />
            </svg>
          </g>
        );
      })}
    </svg>
  );
}
