import { onPageReplaced } from '@/lib/islands/page-replaced';
import { readProps } from '@/lib/islands/read-props';
import { TERRITORIES, TERRITORY_CODES } from '@/lib/map/territories';
import { loadMap } from './load-map';
import type { MapProps } from './map-props';

/** Address of the map's styles; the bundler writes it in. */
declare const MAP_STYLE_HREF: string;

/** The drawing of the server, replaced by the live map; it stays when the map cannot run, and in print. */
export async function start(element: HTMLElement): Promise<void> {
  const frame = element.querySelector<HTMLElement>('[data-map-frame]');
  if (!frame || !hasWebGl2()) return;
  const first = readProps<MapProps>(element);
  const [{ openMap }, loaded] = await Promise.all([
    import('./open-map'),
    loadMap(first.payloadUrl, first.styleUrl, first.locale),
    loadStyle(),
  ]);
  let pins = loaded;
  // MapLibre sets the position of its own container: the place in the page belongs to the outer one.
  const place = document.createElement('div');
  // Without the second class the credits show over the drawing: they make themselves visible.
  const hidden = ['invisible', 'opacity-0'];
  place.className = 'absolute inset-0 print:hidden';
  place.classList.add(...hidden);
  place.dataset.kept = '';
  const container = document.createElement('div');
  container.className = 'map-canvas h-full w-full';
  container.dataset.map = 'loading';
  place.append(container);
  frame.append(place);
  const props = readProps<MapProps>(element);
  let map: ReturnType<typeof openMap>;
  try {
    map = openMap(container, pins, props, () => {
      place.classList.remove(...hidden);
      frame.dataset.liveMap = 'ready';
    });
  } catch {
    // No WebGL2 after all: the drawing of the server stays.
    place.remove();
    return;
  }

  let shown = props;
  onPageReplaced(async () => {
    const wanted = readProps<MapProps>(element);
    const isOther = wanted.payloadUrl !== shown.payloadUrl;
    if (wanted.bounds.join() !== shown.bounds.join()) map.frame(wanted.bounds);
    shown = wanted;
    if (isOther) pins = await loadMap(wanted.payloadUrl, wanted.styleUrl, wanted.locale);
    if (shown === wanted) map.show(pins, wanted.filters);
  });
  // The territory bar: its links move the map once it is live.
  element.addEventListener('click', (event) => {
    if (frame.dataset.liveMap !== 'ready' || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-territory]') : null;
    const code = TERRITORY_CODES.find((one) => one === link?.dataset.territory);
    if (!code) return;
    event.preventDefault();
    map.frame(TERRITORIES[code].bounds);
  });
}

function loadStyle(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = MAP_STYLE_HREF;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

function hasWebGl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
