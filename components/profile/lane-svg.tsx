import { At } from '@/components/charts/at';
import type { ResultLane } from '@/lib/charts/result-lane';
import type { ItemVerdict } from '@/lib/domain/profile/item';
import { VerdictShape } from './verdict-mark';

/** The result and its interval beside the reference in the middle; a dotted line for establishments like it. The words say the same. */
export function LaneSvg({ lane, verdict }: { lane: ResultLane; verdict: ItemVerdict }) {
  return (
    <svg width="100%" height="36" aria-hidden="true" className="lane">
      <line x2="100%" y1="18" y2="18" className="whole" />
      <line x1="50%" x2="50%" y1="2" y2="34" className="reference" />
      {lane.like === null ? null : <line x1={`${lane.like}%`} x2={`${lane.like}%`} y1="4" y2="32" className="like" />}
      <line x1={`${lane.from}%`} x2={`${lane.to}%`} y1="18" y2="18" className={`range ${verdict}`} />
      <At x={lane.x} y={18}>
        <VerdictShape verdict={verdict} />
      </At>
    </svg>
  );
}
