/** A row of the dimensions chart, its texts ready in the language of the reader. */
export interface DimensionDrawing {
  code: string;
  name: string;
  value: number;
  valueText: string;
  country: number | null;
  region: number | null;
}
