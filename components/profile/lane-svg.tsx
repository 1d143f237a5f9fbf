import type { ResultLane } from '@/lib/charts/result-lane';
import type { ItemVerdict } from '@/lib/domain/profile/item';
import { VerdictShape } from './verdict-mark';

const LINES: Readonly<Record<ItemVerdict, string>> = {
  alert: 'stroke-danger',
  strength: 'stroke-accent',
  weakness: 'stroke-caution',
  undecided: 'stroke-line-strong',
  absent: 'stroke-line-strong',
  unconcerned: 'stroke-line-strong',
};

/** The result and its interval beside the reference in the middle; a dotted line for establishments like it. The words say the same. */
export function LaneSvg({ lane, verdict }: { lane: ResultLane; verdict: ItemVerdict }) {
  return (
    <svg width="100%" height="36" overflow="visible" aria-hidden="true" className="block">
      <line x1="0" x2="100%" y1="18" y2="18" strokeWidth={1} className="stroke-line" />
      <line x1="50%" x2="50%" y1="2" y2="34" strokeWidth={1.5} className="stroke-ink" />
      {lane.like === null ? null : (
        <line
          x1={`${lane.like}%`}
          x2={`${lane.like}%`}
          y1="4"
          y2="32"
          strokeWidth={1.5}
          strokeDasharray="2 3"
          className="stroke-ink-soft"
        />
      )}
      <line
        x1={`${lane.from}%`}
        x2={`${lane.to}%`}
        y1="18"
        y2="18"
        strokeWidth={4}
        strokeLinecap="round"
        className={LINES[verdict]}
      />
      <svg x={`${lane.x}%`} y="18" overflow="visible" aria-hidden="true">
        <VerdictShape verdict={verdict} />
      </svg>
    </svg>
  );
}
