import type { CurrentState } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { SHAPE_BOX, SHAPES } from '@/lib/map/shapes';

interface StateMarkProps {
  state: CurrentState;
  /** Side in CSS pixels. */
  size?: number;
}

/**
 * The shape of a certification state (cycles 5 and 6), the same as on the map: recognisable without its colour, in print
 * and by every kind of colour vision. Always beside its words: alone it says nothing to a screen reader.
 */
export function StateMark({ state, size = 20 }: StateMarkProps) {
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
      <path d={outline} className={isHollow ? `fill-none ${stroke}` : fill} strokeWidth={isHollow ? 3 : 0} />
      {mark ? <path d={mark} className="fill-none stroke-surface" strokeWidth="2.4" strokeLinecap="round" /> : null}
    </svg>
  );
}
