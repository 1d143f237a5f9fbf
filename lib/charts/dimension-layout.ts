/** Geometry shared by the drawing of the server and the one of recharts, in pixels: no shift when one replaces the other. */
export const ROW_HEIGHT = 54;
export const BAR_HEIGHT = 10;
/** Top of the bar inside its row: centred, as recharts centres it in its band. */
export const BAR_TOP = (ROW_HEIGHT - BAR_HEIGHT) / 2;
/** Baseline of the label and of the value, above the bar. */
export const LABEL_BASELINE = BAR_TOP - 8;
/** How far the mark of a reference stands out above and below the bar. */
export const MARK_OVERHANG = 4;

export function dimensionsHeight(rows: number): number {
  return rows * ROW_HEIGHT;
}
