import type { CurrentState } from '@/lib/domain/certification';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { SHAPE_BOX, SHAPES } from '@/lib/map/shapes';

interface StateMarkProps {
  state: CurrentState;
  /** Larger than the text it stands in. */
  isLarge?: boolean;
}

/**
 * The shape of a certification state (cycles 5 and 6), the same as on the map: recognisable without its colour, in print
 * and by every kind of colour vision. Always beside its words: alone it says nothing to a screen reader.
 */
export function StateMark({ state, isLarge = false }: StateMarkProps) {
  const { shape, fill, stroke } = DECISION_SCALE[state];
  const { outline, mark, isHollow } = SHAPES[shape];
  return (
    <svg
      viewBox={`0 0 ${SHAPE_BOX} ${SHAPE_BOX}`}
      aria-hidden="true"
      className={isLarge ? 'state-mark size-[28px]' : 'state-mark'}
    >
      <path d={outline} className={isHollow ? `fill-none ${stroke} stroke-3` : fill} />
      {mark ? <path d={mark} /> : null}
    </svg>
  );
}
