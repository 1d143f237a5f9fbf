'use client';

import { type ComponentType, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PinFilters } from '@/lib/map/filter-pins';
import { type Bounds, TERRITORIES, TERRITORY_CODES } from '@/lib/map/territories';
import { type LoadedMap, loadMap } from './load-map';
import type { MapCanvasProps } from './map-canvas';
import type { MapLabels } from './map-labels';

interface MapViewProps {
  payloadUrl: string;
  filters: PinFilters;
  labels: MapLabels;
  /** A MapLibre style on another server; null for the embedded one. */
  styleUrl: string | null;
  /** Credits of that style; the embedded map has its own. */
  attribution: string;
  initialBounds: Bounds;
  locale: 'fr' | 'en';
  /** The territory bar: its links move the map once it is live. */
  toolbar?: ReactNode;
  /** The drawing of the server. */
  children: ReactNode;
}

/** The drawing of the server, replaced by the live map when it comes into view; it stays when the map cannot run, and in print. */
export function MapView({
  payloadUrl,
  filters,
  labels,
  styleUrl,
  attribution,
  initialBounds,
  locale,
  toolbar,
  children,
}: MapViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ Canvas: ComponentType<MapCanvasProps>; loaded: LoadedMap } | null>(null);
  const [isReady, setReady] = useState(false);
  const [bounds, setBounds] = useState(initialBounds);
  const [framed, setFramed] = useState(initialBounds);
  // The page was updated in place for another search: frame what it found.
  if (framed.join() !== initialBounds.join()) {
    setFramed(initialBounds);
    setBounds(initialBounds);
  }

  useEffect(() => {
    const element = frame.current;
    if (!element || !hasWebGl2()) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        Promise.all([import('./map-canvas'), loadMap(payloadUrl, styleUrl, locale)]).then(
          ([{ MapCanvas }, loaded]) => setLive({ Canvas: MapCanvas, loaded }),
          () => undefined,
        );
      },
      { rootMargin: '150px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [payloadUrl, styleUrl, locale]);

  function moveTo(event: MouseEvent) {
    if (!isReady || event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const wanted = event.target.closest('[data-territory]')?.getAttribute('data-territory');
    const code = TERRITORY_CODES.find((one) => one === wanted);
    if (!code) return;
    event.preventDefault();
    // A new list each time: the reader may have moved away and asks again.
    setBounds([...TERRITORIES[code].bounds]);
  }

  return (
    <div className="grid gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: catches clicks (and Enter) of the links inside. */}
      <div onClick={moveTo}>{toolbar}</div>
      <div
        ref={frame}
        className="relative h-[29rem] sm:h-[clamp(29rem,78svh,46rem)] overflow-hidden rounded-lg border border-line bg-sunken print:h-auto print:border-0"
      >
        <div className={isReady ? 'hidden h-full print:block' : 'h-full'}>{children}</div>
        {live && (
          <div className={isReady ? 'print:hidden' : 'invisible print:hidden'}>
            <live.Canvas
              {...{ filters, labels, attribution, bounds, locale }}
              loaded={live.loaded}
              onReady={() => setReady(true)}
              onFailure={() => setLive(null)}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function hasWebGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
