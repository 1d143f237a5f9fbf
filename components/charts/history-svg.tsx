import { HISTORY_HEIGHT } from '@/lib/charts/history-plot';
import type { HistoryDrawing } from './history-drawing';

/** One dot per campaign, drawn by the server; positions across are percentages, so the text keeps its size. */
export function HistorySvg({ drawing, label }: { drawing: HistoryDrawing; label: string }) {
  return (
    <svg role="img" aria-label={label} width="100%" height={HISTORY_HEIGHT} className="block">
      {drawing.ticks.map((tick, index) => (
        <g key={tick.value}>
          <line x1="0" x2="100%" y1={tick.y} y2={tick.y} className="stroke-line" />
          <text x="0" y={tick.y - 5} className="figures fill-ink-soft text-xs">
            {drawing.tickTexts[index]}
          </text>
        </g>
      ))}
      {drawing.years.map(({ year, x, hasValue }) => (
        <text key={year} x={`${x}%`} y={HISTORY_HEIGHT - 10} textAnchor="middle" className={yearClass(hasValue)}>
          {year}
        </text>
      ))}
      {drawing.lines.map(({ from, to }) => (
        <line
          key={from.campaign}
          x1={`${from.x}%`}
          y1={from.y}
          x2={`${to.x}%`}
          y2={to.y}
          strokeWidth={2}
          className="stroke-accent"
        />
      ))}
      {drawing.marks.map((mark) => (
        <g key={mark.campaign}>
          {mark.referenceY === null ? null : (
            <svg x={`${mark.x}%`} y={mark.referenceY} overflow="visible" aria-hidden="true">
              <ReferenceMark />
            </svg>
          )}
          <circle cx={`${mark.x}%`} cy={mark.y} r={6} strokeWidth={2} className="fill-accent stroke-surface" />
          <text
            x={`${mark.x}%`}
            y={mark.y}
            dy={mark.labelShift}
            textAnchor="middle"
            strokeWidth={4}
            paintOrder="stroke"
            className="figures fill-ink stroke-surface font-semibold text-sm"
          >
            {drawing.texts[mark.campaign]?.value}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** National mean of a campaign: a short horizontal stroke. */
export function ReferenceMark() {
  return <line x1={-11} x2={11} y1={0} y2={0} strokeWidth={2.5} className="stroke-ink" />;
}

/** A year without a result stays on the axis, quieter. */
export function yearClass(hasValue: boolean | undefined): string {
  return `figures text-xs ${hasValue ? 'fill-ink font-semibold' : 'fill-ink-soft'}`;
}
