import { BAR_HEIGHT, BAR_TOP, MARK_HEIGHT } from '@/lib/charts/dimension-layout';

const BELOW = BAR_TOP + BAR_HEIGHT;
const HALF_WIDTH = 5.5;

/** National mean: a full triangle that points at the bar from above. */
export function CountryMark() {
  return <path d={`M0 ${BAR_TOP + 1}l${-HALF_WIDTH - 1}${-MARK_HEIGHT - 1}h${2 * HALF_WIDTH + 2}z`} className="country-mean" />;
}

/** Regional mean: a hollow triangle that points at the bar from below. Another shape and place, not another colour. */
export function RegionMark() {
  return <path d={`M0 ${BELOW}l${-HALF_WIDTH} ${MARK_HEIGHT}h${2 * HALF_WIDTH}z`} className="region-mean" />;
}
