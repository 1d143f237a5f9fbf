import type { CurrentState } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { SHAPE_BOX, SHAPES } from '@/lib/map/shapes';

/** The pin of a state, as on the map; beside its words only. Side in CSS pixels. */
export function ScaleMark({ state, size = 18 }: { state: CurrentState; size?: number }) {
  const { shape, fill, stroke } = DECISION_SCALE[state];
  const { outline, mark, isHollow } = SHAPES[shape];
  return (
    <svg
      viewBox={`0 0 ${SHAPE_BOX} ${SHAPE_BOX}`}
      width={size}
      height={size}
      aria-hidden="true"
      className="inline-block flex-none"
    >
      <path d={outline} className={isHollow ? `fill-none stroke-[2.6] ${stroke}` : fill} />
      {mark && <path d={mark} className="fill-none stroke-surface stroke-[2.2]" />}
    </svg>
  );
}
