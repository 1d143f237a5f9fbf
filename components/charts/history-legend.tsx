import type { ReactNode } from 'react';
import { IntervalMark, ReferenceMark } from './history-marks';

interface HistoryLegendProps {
  site: string;
  /** Null when the drawing has none. */
  interval: ReactNode;
  country: string | null;
}

/** What the marks of a chart of campaigns are. */
export function HistoryLegend({ site, interval, country }: HistoryLegendProps) {
  return (
    <ul className="legend">
      <li>
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <circle cx="12" cy="8" r="6" className="fill-accent" />
        </svg>
        {site}
      </li>
      {interval ? (
        <li>
          <svg viewBox="-12 -9 24 18" width="24" height="18" aria-hidden="true">
            <IntervalMark top={-7} bottom={7} />
          </svg>
          <span>{interval}</span>
        </li>
      ) : null}
      {country ? (
        <li>
          <svg viewBox="-16 -8 32 16" width="32" height="16" aria-hidden="true">
            <ReferenceMark />
          </svg>
          {country}
        </li>
      ) : null}
    </ul>
  );
}
