import { replacePage } from './replace-page';

/**
 * The search form: a box ticked or a choice made applies at once, and the page is updated in place. Without this it is a plain
 * GET form.
 */
export function start(element: HTMLElement): void {
  if (!(element instanceof HTMLFormElement)) return;
  const form = element;
  let request = new AbortController();
  let shown = addressInBar();

  async function show(href: string, isGoingBack: boolean): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    form.dataset.pending = '';
    await replacePage(href, signal, () => {
      if (!isGoingBack) window.history.pushState(null, '', href);
      shown = addressInBar();
    });
    if (signal.aborted) return;
    delete form.dataset.pending;
    // The back button brings back an earlier search: what the reader had typed and ticked since goes with it.
    if (isGoingBack) form.reset();
  }

  form.addEventListener('change', ({ target }) => {
    const isChoice = target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'checkbox');
    if (isChoice) void show(addressOf(form), false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const panel of floatingPanels(form)) panel.open = false;
    void show(addressOf(form), false);
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const panel of floatingPanels(form)) {
      panel.open = false;
      panel.querySelector('summary')?.focus();
    }
  });
  window.addEventListener('popstate', () => {
    // A jump within the page is no other search.
    if (addressInBar() !== shown) void show(addressInBar(), true);
  });
  // A panel that floats over the page closes when the reader goes elsewhere.
  for (const event of ['pointerdown', 'focusin'] as const) {
    document.addEventListener(event, ({ target }) => {
      for (const panel of floatingPanels(form)) if (target instanceof Node && !panel.contains(target)) panel.open = false;
    });
  }
  // A choice made before this was there applies now.
  if (hasChoiceMade(form)) void show(addressOf(form), false);
}

function addressInBar(): string {
  return window.location.pathname + window.location.search;
}

/** Empty fields, and a radius without a place, say nothing: they stay out of the address. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') query.append(name, value);
  if (!query.has('near')) query.delete('radius');
  const { pathname } = new URL(form.action);
  return query.size > 0 ? `${pathname}?${query}` : pathname;
}

/** True when a box or a list no longer stands as the page was served. */
function hasChoiceMade(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement) return control.selectedIndex !== servedIndex(control);
    return control instanceof HTMLInputElement && control.type === 'checkbox' && control.checked !== control.defaultChecked;
  });
}

function servedIndex({ options }: HTMLSelectElement): number {
  return Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  );
}

/** Open panels that cover the page; on a narrow screen they push it down instead and stay. */
function floatingPanels(form: HTMLFormElement): HTMLDetailsElement[] {
  const open = [...form.querySelectorAll<HTMLDetailsElement>('details[open]')];
  return open.filter((panel) => panel.lastElementChild && getComputedStyle(panel.lastElementChild).position === 'absolute');
}
