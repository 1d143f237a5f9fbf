/**
 * What runs in the reader's browser. A page is complete without it; each element marked `data-island` comes alive when it is
 * first of use: at once, or when it comes near the screen. What an island needs stands in its `data-props`.
 */
type Island = (element: HTMLElement) => void;

const ISLANDS: Readonly<Record<string, { load: () => Promise<{ start: Island }>; isLazy?: boolean }>> = {
  choice: { load: () => import('./compare-choice') },
  form: { load: () => import('./live-form') },
  suggest: { load: () => import('./suggest') },
  copy: { load: () => import('./copy-address') },
  tips: { load: () => import('./chart-tips'), isLazy: true },
  map: { load: () => import('./map/live-map'), isLazy: true },
};

const NEAR = '150px';

/** An island that cannot be loaded leaves what the server wrote, which works. */
function begin(element: HTMLElement): void {
  ISLANDS[element.dataset.island ?? '']?.load().then(
    ({ start }) => start(element),
    () => undefined,
  );
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      seen.unobserve(target);
      begin(target);
    }
  },
  { rootMargin: NEAR },
);

for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  if (ISLANDS[element.dataset.island ?? '']?.isLazy) seen.observe(element);
  else begin(element);
}
