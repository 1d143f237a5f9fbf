import { HISTORY_BOTTOM, HISTORY_CUT_Y, HISTORY_HEIGHT } from '@/lib/charts/history-plot';
import { At } from './at';
import type { HistoryDrawing } from './history-drawing';
import { CutMark, ReferenceMark, ResultMark, yearClass } from './history-marks';

/** Half the width of what answers to a pointer around a campaign, in pixels. */
const REACH = 20;

/** One dot per campaign, drawn by the server; positions across are percentages, so the text keeps its size. */
export function HistorySvg({ drawing, label }: { drawing: HistoryDrawing; label: string }) {
  return (
    <svg role="img" aria-label={label} width="100%" height={HISTORY_HEIGHT} className="chart overflow-hidden">
      {drawing.ticks.map((tick, index) => (
        <g key={tick.value}>
          <line x2="100%" y1={tick.y} y2={tick.y} className="tick" />
          <text y={tick.y - 5} className="quiet">
            {drawing.tickTexts[index]}
          </text>
        </g>
      ))}
      {drawing.years.map(({ year, x, hasValue }) => (
        <text key={year} x={`${x}%`} y={HISTORY_HEIGHT - 10} className={yearClass(hasValue)}>
          {year}
        </text>
      ))}
      {drawing.cuts.map(({ number, x }) => (
        <g key={number}>
          <line x1={`${x}%`} x2={`${x}%`} y1={HISTORY_CUT_Y} y2={HISTORY_BOTTOM} className="cut" />
          <At x={x} y={HISTORY_CUT_Y}>
            <CutMark number={number} />
          </At>
        </g>
      ))}
      {drawing.lines.map(({ from, to }) => (
        <line key={from.campaign} x1={`${from.x}%`} y1={from.y} x2={`${to.x}%`} y2={to.y} className="join" />
      ))}
      {drawing.marks.map((mark) => (
        <g key={mark.campaign}>
          {mark.referenceY === null ? null : (
            <At x={mark.x} y={mark.referenceY}>
              <ReferenceMark />
            </At>
          )}
          <At x={mark.x} y={mark.y}>
            <ResultMark mark={mark} text={drawing.texts[mark.campaign]} />
          </At>
          <At x={mark.x}>
            <rect x={-REACH} width={2 * REACH} height={HISTORY_BOTTOM} data-tip={mark.campaign} />
          </At>
        </g>
      ))}
    </svg>
  );
}
