import { BAR_HEIGHT, BAR_TOP, dimensionsHeight, LABEL_BASELINE, ROW_HEIGHT } from '@/lib/charts/dimension-layout';
import { At } from './at';
import type { DimensionDrawing } from './dimension-drawing';
import { CountryMark, RegionMark } from './reference-marks';

/**
 * Scores out of 100, drawn by the server. No viewBox: positions across are percentages, so the text keeps
 * its size from 320 px to a wide screen.
 */
export function DimensionSvg({ rows, label }: { rows: readonly DimensionDrawing[]; label: string }) {
  return (
    <svg role="img" aria-label={label} width="100%" height={dimensionsHeight(rows.length)} className="chart">
      {rows.map((row, index) => (
        <g key={row.code} transform={`translate(0 ${index * ROW_HEIGHT})`}>
          <text y={LABEL_BASELINE}>{row.name}</text>
          <text x="100%" y={LABEL_BASELINE} className="bar-value">
            {row.valueText}
          </text>
          <rect y={BAR_TOP} width="100%" height={BAR_HEIGHT} className="bar" />
          <rect y={BAR_TOP} width={`${row.value}%`} height={BAR_HEIGHT} className="bar" />
          {row.region === null ? null : (
            <At x={row.region}>
              <RegionMark />
            </At>
          )}
          {row.country === null ? null : (
            <At x={row.country}>
              <CountryMark />
            </At>
          )}
          <rect width="100%" height={ROW_HEIGHT} data-tip={row.name} />
        </g>
      ))}
    </svg>
  );
}
