import { ReferenceMark } from './history-svg';

/** What the marks of a chart of campaigns are. */
export function HistoryLegend({ site, country }: { site: string; country: string | null }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
          <circle cx="12" cy="8" r="6" className="fill-accent" />
        </svg>
        {site}
      </li>
      {country ? (
        <li className="flex items-center gap-2">
          <svg viewBox="-12 -8 24 16" width="24" height="16" aria-hidden="true">
            <ReferenceMark />
          </svg>
          {country}
        </li>
      ) : null}
    </ul>
  );
}
