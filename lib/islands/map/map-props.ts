import type { PinFilters } from '@/lib/map/filter-pins';
import type { MapLabels } from '@/lib/map/map-labels';
import type { Bounds } from '@/lib/map/territories';

/** What the server tells the live map. */
export interface MapProps {
  payloadUrl: string;
  filters: PinFilters;
  labels: MapLabels;
  /** A MapLibre style on another server; null for the embedded one. */
  styleUrl: string | null;
  /** Credits of that style; the embedded map has its own. */
  attribution: string;
  bounds: Bounds;
  locale: 'fr' | 'en';
}
