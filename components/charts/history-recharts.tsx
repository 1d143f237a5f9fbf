'use client';

import { Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { HISTORY_BOTTOM, HISTORY_CUT_Y, HISTORY_HEIGHT, HISTORY_TOP, yearDomain } from '@/lib/charts/history-plot';
import { ChartTooltip } from './chart-tooltip';
import type { HistoryDrawing } from './history-drawing';
import { CutMark, ReferenceMark, ResultMark, yearClass } from './history-marks';

/** The same drawing as HistorySvg, with a tooltip per campaign. */
export function HistoryRecharts({ drawing, width }: { drawing: HistoryDrawing; width: number }) {
  const { years, ticks, tickTexts, texts, runs, cuts, marks } = drawing;
  const data = years.map(({ year }) => rowOf(drawing, year));
  const margin = { top: HISTORY_TOP, right: 0, bottom: 0, left: 0 };
  return (
    <ResponsiveContainer width="100%" height={HISTORY_HEIGHT} initialDimension={{ width, height: HISTORY_HEIGHT }}>
      <LineChart data={data} margin={margin} accessibilityLayer={false}>
        <XAxis
          type="number"
          dataKey="year"
          domain={[...yearDomain(years.map(({ year }) => year))]}
          ticks={years.map(({ year }) => year)}
          interval={0}
          height={HISTORY_HEIGHT - HISTORY_BOTTOM}
          axisLine={false}
          tickLine={false}
          tickMargin={16}
          tick={({ x, y, payload }) => (
            <text
              x={x}
              y={y}
              textAnchor="middle"
              className={yearClass(years.find(({ year }) => year === payload.value)?.hasValue)}
            >
              {payload.value}
            </text>
          )}
        />
        <YAxis type="number" domain={[...drawing.domain]} hide />
        {ticks.map((tick, index) => (
          <ReferenceLine
            key={tick.value}
            y={tick.value}
            stroke="var(--line)"
            label={{
              value: tickTexts[index] ?? '',
              position: 'insideBottomLeft',
              offset: 0,
              dy: -4,
              className: 'figures fill-ink-soft text-xs',
            }}
          />
        ))}
        {cuts.map(({ number, from, to }) => (
          <ReferenceLine
            key={number}
            x={(from + to) / 2}
            strokeDasharray="2 5"
            strokeWidth={2}
            stroke="var(--line-strong)"
            label={({ viewBox }) => (
              <g transform={`translate(${viewBox.x} ${HISTORY_CUT_Y})`}>
                <CutMark number={number} />
              </g>
            )}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: 'stroke-line-strong' }}
          content={({ active, label }) => <ChartTooltip row={active ? tooltipOf(drawing, Number(label)) : undefined} />}
        />
        {runs.map((run, index) => (
          <Line
            key={run[0]}
            dataKey={`run${index}`}
            isAnimationActive={false}
            strokeWidth={2}
            stroke="var(--accent)"
            activeDot={false}
            dot={({ key, cx = 0, cy = 0, value, payload }) => {
              const mark = marks.find(({ campaign }) => campaign === payload.year);
              return value === undefined || !mark ? null : (
                <g key={key} transform={`translate(${cx} ${cy})`}>
                  <ResultMark mark={mark} text={texts[payload.year]?.value} />
                </g>
              );
            }}
          />
        ))}
        <Line
          dataKey="reference"
          isAnimationActive={false}
          stroke="none"
          activeDot={false}
          dot={({ key, cx, cy, value }) =>
            value === undefined ? null : (
              <g key={key} transform={`translate(${cx} ${cy})`}>
                <ReferenceMark />
              </g>
            )
          }
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

/** One row per year; each run of joined campaigns is a column, so that nothing joins two runs. */
function rowOf({ marks, runs }: HistoryDrawing, year: number): Record<string, number> {
  const mark = marks.find(({ campaign }) => campaign === year);
  if (!mark) return { year };
  const run = runs.findIndex((campaigns) => campaigns.includes(year));
  return { year, [`run${run}`]: mark.value, ...(mark.reference === null ? {} : { reference: mark.reference }) };
}

function tooltipOf({ texts }: HistoryDrawing, year: number) {
  const text = texts[year];
  return text ? { name: String(year), details: text.details } : undefined;
}
