import type { ReactNode } from 'react';
import type { MapProps } from '@/lib/islands/map/map-props';

interface LiveMapProps {
  map: MapProps;
  /** The territory bar: its links move the map once it is live. */
  toolbar: ReactNode;
  /** The drawing of the server. */
  children: ReactNode;
}

/** The drawing of the server, where the live map takes its place when it comes into view; it stays in print. */
export function LiveMap({ map, toolbar, children }: LiveMapProps) {
  return (
    <div data-island="map" data-props={JSON.stringify(map)} className="grid gap-3">
      {toolbar}
      <div
        data-map-frame=""
        className="group/map relative h-[29rem] overflow-hidden rounded-lg border border-line bg-sunken sm:h-[clamp(29rem,78svh,46rem)] print:h-auto print:border-0"
      >
        <div className="h-full group-data-[live-map=ready]/map:hidden print:block!">{children}</div>
      </div>
    </div>
  );
}
