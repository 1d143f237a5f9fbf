'use client';

import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { BAR_HEIGHT, BAR_TOP, dimensionsHeight, LABEL_BASELINE } from '@/lib/charts/dimension-layout';
import { ChartTooltip } from './chart-tooltip';
import type { DimensionDrawing } from './dimension-drawing';
import { CountryMark, RegionMark } from './reference-marks';

/** The same drawing as DimensionSvg, with a tooltip per row. */
export function DimensionRecharts({ rows, width }: { rows: readonly DimensionDrawing[]; width: number }) {
  const height = dimensionsHeight(rows.length);
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width, height }}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barSize={BAR_HEIGHT}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 100]} hide />
        <YAxis type="category" dataKey="code" hide />
        <Tooltip
          isAnimationActive={false}
          cursor={{ className: 'fill-accent-soft', fillOpacity: 0.5 }}
          content={({ active, label }) => <ChartTooltip row={active ? rows.find((row) => row.code === label) : undefined} />}
        />
        <Bar
          dataKey="value"
          isAnimationActive={false}
          background={{ className: 'fill-transparent' }}
          shape={({ index, y, background }: BarShapeProps) => {
            const row = rows[index];
            return row ? <Row row={row} y={y} width={background?.width ?? 0} /> : null;
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

interface RowProps {
  row: DimensionDrawing;
  /** Top of the bar and width of the drawing, in pixels. */
  y: number;
  width: number;
}

function Row({ row, y, width }: RowProps) {
  const at = (score: number) => `translate(${(score / 100) * width} ${y - BAR_TOP})`;
  return (
    <g>
      <g transform={at(0)}>
        <text x={0} y={LABEL_BASELINE} className="fill-ink text-sm">
          {row.name}
        </text>
        <text x={width} y={LABEL_BASELINE} textAnchor="end" className="figures fill-ink font-semibold text-sm">
          {row.valueText}
        </text>
        <rect x={0} y={BAR_TOP} width={width} height={BAR_HEIGHT} rx={3} className="fill-sunken stroke-line" />
        <rect x={0} y={BAR_TOP} width={(row.value / 100) * width} height={BAR_HEIGHT} rx={3} className="fill-accent" />
      </g>
      {row.region === null ? null : (
        <g transform={at(row.region)}>
          <RegionMark />
        </g>
      )}
      {row.country === null ? null : (
        <g transform={at(row.country)}>
          <CountryMark />
        </g>
      )}
    </g>
  );
}
