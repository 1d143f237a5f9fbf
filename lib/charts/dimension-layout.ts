/** Geometry of the drawing, in pixels. */
export const ROW_HEIGHT = 60;
export const BAR_HEIGHT = 10;
/** Top of the bar inside its row: centred. */
export const BAR_TOP = (ROW_HEIGHT - BAR_HEIGHT) / 2;
/** Baseline of the label and of the value, above the bar and the mark of the country. */
export const LABEL_BASELINE = BAR_TOP - 11;
/** Height of the triangles that mark a mean: the country above the bar, the region below, so that they never meet. */
export const MARK_HEIGHT = 8;

export function dimensionsHeight(rows: number): number {
  return rows * ROW_HEIGHT;
}
