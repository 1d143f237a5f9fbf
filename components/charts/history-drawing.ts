import type { HistoryPlot } from '@/lib/charts/history-plot';

/** A chart of campaigns, its texts ready in the language of the reader. */
export interface HistoryDrawing extends HistoryPlot {
  tickTexts: readonly string[];
  /** By campaign: the value as printed. */
  texts: Readonly<Record<number, string>>;
}
