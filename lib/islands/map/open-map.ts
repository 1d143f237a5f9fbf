import {
  AttributionControl,
  type GeoJSONSource,
  Map as LiveMap,
  type MapGeoJSONFeature,
  NavigationControl,
  Popup,
  setWorkerUrl,
} from 'maplibre-gl';
import { CLUSTERS, ESTABLISHMENTS, PINS, withEstablishments } from '@/lib/map/establishment-layers';
import { filterPins, type PinFilters } from '@/lib/map/filter-pins';
import type { Bounds } from '@/lib/map/territories';
import type { LoadedMap } from './load-map';
import { IMAGE_RATIO, mapImage } from './map-images';
import type { MapProps } from './map-props';
import { popupContent } from './popup-content';

/** A map on the page. */
interface OpenMap {
  /** The establishments that pass the filters. */
  show(loaded: LoadedMap, filters: PinFilters): void;
  frame(bounds: Bounds): void;
}

/** Changes with the version of maplibre-gl, so that no cache keeps the worker of another one (a test compares). */
const WORKER_URL = '/maplibre-gl-worker.mjs?v=6.17.0';
/** Beyond it the embedded outlines are visibly crude. */
const EMBEDDED_MAX_ZOOM = 12.5;
/** Half side, in pixels, of where Enter looks for an establishment around the centre. */
const REACH = 90;
/** Pixels under which two pins hide each other. */
const SAME_SPOT = 6;

/** Around what is framed, pixels: the credits lie over the foot of the map. */
const PADDING = { top: 24, right: 24, bottom: 64, left: 24 };

/**
 * Draws the live map in an element; `onReady` is called each time it has drawn all. The only file that loads maplibre-gl: see
 * live-map.ts for when. Throws where there is no WebGL2.
 */
export function openMap(container: HTMLElement, first: LoadedMap, props: MapProps, onReady: () => void): OpenMap {
  const { labels, locale } = props;
  let shown = { loaded: first, filters: props.filters };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const style = () => {
    const theme = dark.matches && !first.isRemote ? 'dark' : 'light';
    return withEstablishments(first.ground(theme), pinsOf(shown), theme, locale);
  };

  setWorkerUrl(WORKER_URL);
  const map = new LiveMap({
    container,
    style: style(),
    bounds: [...props.bounds],
    fitBoundsOptions: { padding: PADDING },
    minZoom: 2.5,
    maxZoom: first.isRemote ? 18 : EMBEDDED_MAX_ZOOM,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: true,
    fadeDuration: isStill ? 0 : 200,
    attributionControl: false,
    locale: {
      'Map.Title': `${labels.map}. ${labels.keyboard}`,
      'NavigationControl.ZoomIn': labels.zoomIn,
      'NavigationControl.ZoomOut': labels.zoomOut,
      'Popup.Close': labels.close,
      'AttributionControl.ToggleAttribution': labels.credits,
      'CooperativeGesturesHandler.MobileHelpText': labels.twoFingers,
      'CooperativeGesturesHandler.WindowsHelpText': labels.ctrlScroll,
      'CooperativeGesturesHandler.MacHelpText': labels.cmdScroll,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({ customAttribution: first.isRemote ? props.attribution : labels.attribution }));
  map.setMissingStyleImageResolver((name) => {
    const image = mapImage(name);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: IMAGE_RATIO });
  });

  const restyle = () => map.setStyle(style());
  dark.addEventListener('change', restyle);
  map.on('remove', () => dark.removeEventListener('change', restyle));
  map.on('idle', () => {
    container.dataset.map = 'ready';
    onReady();
  });
  for (const event of ['movestart', 'sourcedataloading'] as const) map.on(event, () => (container.dataset.map = 'busy'));
  listen(map, () => shown.loaded, props);
  return {
    show(loaded, filters) {
      shown = { loaded, filters };
      const apply = () =>
        void map.getSource<GeoJSONSource>(ESTABLISHMENTS)?.setData({ type: 'FeatureCollection', features: pinsOf(shown) });
      if (map.getSource(ESTABLISHMENTS)) apply();
      else map.once('load', apply);
    },
    frame: (bounds) => void map.fitBounds([...bounds], { padding: PADDING, animate: false }),
  };
}

function pinsOf({ loaded, filters }: { loaded: LoadedMap; filters: PinFilters }) {
  return filterPins(loaded.payload, loaded.pins, filters);
}

function listen(map: LiveMap, shown: () => LoadedMap, { labels, locale }: MapProps): void {
  const open = async (features: readonly MapGeoJSONFeature[]) => {
    const [first] = features;
    if (first?.geometry.type !== 'Point') return;
    const [longitude = 0, latitude = 0] = first.geometry.coordinates;
    const place: [number, number] = [longitude, latitude];
    const cluster: unknown = first.properties.cluster_id;
    if (typeof cluster === 'number') {
      const zoom = await map.getSource<GeoJSONSource>(ESTABLISHMENTS)?.getClusterExpansionZoom(cluster);
      map.easeTo({ center: place, zoom: Math.min((zoom ?? map.getZoom() + 2) + 0.3, map.getMaxZoom()) });
      return;
    }
    const finess = new Set(features.flatMap((feature) => shown().payload.finess[Number(feature.properties.i)] ?? []));
    const popup = new Popup({ maxWidth: '20rem', offset: 14 })
      .setLngLat(place)
      .setDOMContent(popupContent([...finess], labels, locale))
      .addTo(map);
    popup.getElement().addEventListener('keydown', (event) => {
      if (event.key === 'Escape') popup.remove();
    });
    popup.on('close', () => map.getCanvas().focus({ preventScroll: true }));
  };

  for (const layer of [CLUSTERS, PINS]) {
    map.on('click', layer, (event) => void open(event.features ?? []));
    map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
    map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
  }
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // Else the same key press goes on to the close button, which takes the focus.
    event.preventDefault();
    void open(nearestToCentre(map));
  });
}

/** What stands nearest to the centre of the view, with all that shares its spot: how the keyboard opens a group or a site. */
function nearestToCentre(map: LiveMap): MapGeoJSONFeature[] {
  const centre = map.project(map.getCenter());
  const found = map.queryRenderedFeatures(
    [
      [centre.x - REACH, centre.y - REACH],
      [centre.x + REACH, centre.y + REACH],
    ],
    { layers: [CLUSTERS, PINS] },
  );
  const placed = found.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const at = map.project([longitude, latitude]);
    return [{ feature, at, distance: at.dist(centre) }];
  });
  const [nearest, ...others] = placed.sort((a, b) => a.distance - b.distance);
  if (!nearest) return [];
  return [nearest, ...others.filter((other) => other.at.dist(nearest.at) < SAME_SPOT)].map(({ feature }) => feature);
}
