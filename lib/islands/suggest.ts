import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { placeLabel } from '@/lib/places/place';
import type { Suggestion } from '@/lib/search/suggest';
import { establishmentPath, searchPath } from '@/lib/url/routes';
import { fetchOfRelease } from './fetch-of-release';
import { onPageReplaced } from './page-replaced';
import { readProps } from './read-props';

/** Words of the list; "{place}" and "{area}" stand where those go. */
export interface SuggestProps {
  locale: Locale;
  labels: { place: string; area: string };
}

const PAUSE_MS = 120;

/**
 * A text box that proposes places and establishments while one types (ARIA combobox with a list). Choosing one goes to
 * it; Enter without a choice sends the form. Without this it is a plain text box.
 */
export function start(element: HTMLElement): void {
  const [input, list] = [element.querySelector('input'), element.querySelector<HTMLElement>('[role="listbox"]')];
  if (!input || !list) return;
  const { locale, labels } = readProps<SuggestProps>(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let request = new AbortController();
  let items: readonly Suggestion[] = [];
  let active = -1;

  input.dataset.live = '';
  list.dataset.live = '';
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
  ] as const)
    input.setAttribute(name, value);
  show([]);

  input.addEventListener('input', () => {
    close();
    const q = input.value.trim().slice(0, 100);
    if (q.length < 2) return;
    timer = setTimeout(async () => {
      request = new AbortController();
      const { signal } = request;
      const found = await fetchSuggestions(q, signal);
      if (!signal.aborted) show(found);
    }, PAUSE_MS);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = items[active];
    if (items.length === 0) return;
    if (step !== undefined) {
      // -1 is the text box itself.
      activate(((active + 1 + step + items.length + 1) % (items.length + 1)) - 1);
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) window.location.assign(addressOf(chosen, locale));
    else return;
    event.preventDefault();
  });
  // Before the text box loses the focus.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const chosen = items[[...list.children].findIndex((option) => target instanceof Node && option.contains(target))];
    if (chosen) window.location.assign(addressOf(chosen, locale));
  });
  onPageReplaced(close);

  function close(): void {
    clearTimeout(timer);
    request.abort();
    show([]);
  }

  function show(found: readonly Suggestion[]): void {
    items = found;
    list?.replaceChildren(...found.map((item, position) => option(item, `${list.id}-${position}`)));
    list?.toggleAttribute('hidden', found.length === 0);
    input?.setAttribute('aria-expanded', String(found.length > 0));
    activate(-1);
  }

  function activate(position: number): void {
    active = position;
    for (const [index, one] of [...(list?.children ?? [])].entries()) one.setAttribute('aria-selected', String(index === active));
    if (active < 0) input?.removeAttribute('aria-activedescendant');
    else input?.setAttribute('aria-activedescendant', `${list?.id}-${active}`);
  }

  function option(item: Suggestion, id: string): HTMLElement {
    const node = document.createElement('div');
    node.id = id;
    node.role = 'option';
    node.className =
      'cursor-pointer px-3.5 py-2 hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:outline-accent aria-selected:-outline-offset-2';
    if (item.type === 'place') node.textContent = labels.place.replace('{place}', placeLabel(item));
    else if (item.type === 'area') node.textContent = labels.area.replace('{area}', placeName(item.name));
    else node.append(words('font-semibold', item.name), ' ', words('text-ink-soft text-sm', whereabouts(item)));
    return node;
  }
}

function whereabouts({ city, departmentCode }: Extract<Suggestion, { type: 'establishment' }>): string {
  return [city, departmentCode].filter(Boolean).join(', ');
}

function words(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

function addressOf(item: Suggestion, locale: Locale): string {
  if (item.type === 'establishment') return establishmentPath(locale, item.finess);
  if (item.type === 'place') return searchPath(locale, new URLSearchParams({ near: placeLabel(item) }));
  const codes = (parameter: string, values: readonly string[]) => values.map((value) => [parameter, value]);
  return searchPath(locale, new URLSearchParams([...codes('region', item.regions), ...codes('department', item.departments)]));
}

/** Suggestions are a comfort: when they cannot be had, the text box does without. */
async function fetchSuggestions(q: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetchOfRelease(`/api/v1/suggestions?${new URLSearchParams({ q })}`, { signal });
    if (!response.ok) return [];
    const { items }: { items: readonly Suggestion[] } = await response.json();
    return items;
  } catch {
    return [];
  }
}
