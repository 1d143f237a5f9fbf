import { BAR_HEIGHT, BAR_TOP, dimensionsHeight, LABEL_BASELINE, ROW_HEIGHT } from '@/lib/charts/dimension-layout';
import type { DimensionDrawing } from './dimension-drawing';
import { CountryMark, RegionMark } from './reference-marks';

/**
 * Scores out of 100, drawn by the server. No viewBox: positions across are percentages, so the text keeps
 * its size from 320 px to a wide screen.
 */
export function DimensionSvg({ rows, label }: { rows: readonly DimensionDrawing[]; label: string }) {
  return (
    <svg role="img" aria-label={label} width="100%" height={dimensionsHeight(rows.length)} overflow="visible" className="block">
      {rows.map((row, index) => (
        <g key={row.code} transform={`translate(0 ${index * ROW_HEIGHT})`}>
          <text x={0} y={LABEL_BASELINE} className="fill-ink text-sm">
            {row.name}
          </text>
          <text x="100%" y={LABEL_BASELINE} textAnchor="end" className="figures fill-ink text-sm font-semibold">
            {row.valueText}
          </text>
          <rect x={0} y={BAR_TOP} width="100%" height={BAR_HEIGHT} rx={3} className="fill-sunken stroke-line" />
          <rect x={0} y={BAR_TOP} width={`${row.value}%`} height={BAR_HEIGHT} rx={3} className="fill-accent" />
          {row.region === null ? null : (
            <svg x={`${row.region}%`} overflow="visible" aria-hidden="true">
              <RegionMark />
            </svg>
          )}
          {row.country === null ? null : (
            <svg x={`${row.country}%`} overflow="visible" aria-hidden="true">
              <CountryMark />
            </svg>
          )}
          <rect
            width="100%"
            height={ROW_HEIGHT}
            data-tip={[row.name, ...row.details].join('\n')}
            className="fill-transparent hover:fill-ink/5"
          />
        </g>
      ))}
    </svg>
  );
}
