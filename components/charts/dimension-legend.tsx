import type { ReactNode } from 'react';
import { BAR_HEIGHT, BAR_TOP } from '@/lib/charts/dimension-layout';
import { CountryMark, RegionMark } from './reference-marks';

/** What the marks of the dimensions chart are: bar, line, diamond. */
export function DimensionLegend({ site, country, region }: { site: string; country: string | null; region: string | null }) {
  return (
    <ul className="legend">
      <li>
        <svg width="24" height="20" aria-hidden="true">
          <rect x="0" y="5" width="24" height={BAR_HEIGHT} rx="3" className="fill-accent" />
        </svg>
        {site}
      </li>
      {country ? (
        <li>
          <Mark top={BAR_TOP - 10}>
            <CountryMark />
          </Mark>
          {country}
        </li>
      ) : null}
      {region ? (
        <li>
          <Mark top={BAR_TOP + BAR_HEIGHT - 3}>
            <RegionMark />
          </Mark>
          {region}
        </li>
      ) : null}
    </ul>
  );
}

/** `top`: where the mark begins inside a row of the chart. */
function Mark({ top, children }: { top: number; children: ReactNode }) {
  return (
    <svg viewBox={`-8 ${top} 16 14`} width="16" height="14" aria-hidden="true">
      {children}
    </svg>
  );
}
