import type { HistoryPlot } from '@/lib/charts/history-plot';

/** A chart of campaigns, its texts ready in the language of the reader. */
export interface HistoryDrawing extends HistoryPlot {
  tickTexts: readonly string[];
  /** By campaign: the value as printed and the lines of the tooltip. */
  texts: Readonly<Record<number, { value: string; details: readonly string[] }>>;
}
