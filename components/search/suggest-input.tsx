'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { INPUT_CLASS } from '@/components/ui/text-input';
import type { Suggestion } from '@/lib/domain/search';
import { fetchOfRelease } from '@/lib/fetch-of-release';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { placeLabel } from '@/lib/places/place-label';
import { establishmentPath, searchPath } from '@/lib/routes';

interface SuggestInputProps {
  id: string;
  name: string;
  defaultValue: string;
  locale: Locale;
  describedBy?: string;
  labels: {
    /** Name of the list. */
    list: string;
    /** With "{place}" where the place goes. */
    place: string;
    /** With "{area}" where the region or department goes. */
    area: string;
  };
}

const PAUSE_MS = 120;

/**
 * A text box that proposes places and establishments while one types (ARIA combobox with a list). Choosing one goes to
 * it; Enter without a choice sends the form. Without a script it is a plain text box.
 */
export function SuggestInput({ id, name, defaultValue, locale, describedBy, labels }: SuggestInputProps) {
  const listId = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const request = useRef<AbortController>(undefined);
  const [isLive, setIsLive] = useState(false);
  const [items, setItems] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const isOpen = items.length > 0;
  useEffect(() => setIsLive(true), []);

  function close() {
    clearTimeout(timer.current);
    request.current?.abort();
    setItems([]);
    setActive(-1);
  }

  function onType(q: string) {
    close();
    if (q.trim().length < 2) return;
    timer.current = setTimeout(async () => {
      const controller = new AbortController();
      request.current = controller;
      setItems(await fetchSuggestions(q.trim().slice(0, 100), controller.signal));
    }, PAUSE_MS);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = items[active];
    if (step !== undefined) {
      event.preventDefault();
      // -1 is the text box itself.
      setActive(((active + 1 + step + items.length + 1) % (items.length + 1)) - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      window.location.assign(addressOf(chosen, locale));
    }
  }

  const combobox = isLive
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-expanded': isOpen,
        'aria-controls': listId,
        'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
      } as const)
    : {};
  return (
    <div className="relative">
      <input
        id={id}
        name={name}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={100}
        defaultValue={defaultValue}
        aria-describedby={describedBy}
        className={INPUT_CLASS}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
        {...combobox}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={labels.list}
        hidden={!isOpen}
        className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-md border border-line-strong bg-surface py-1 shadow-card"
      >
        {items.map((item, position) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text box, which names the active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys.
          <div
            key={addressOf(item, locale)}
            id={`${listId}-${position}`}
            role="option"
            aria-selected={position === active}
            className="cursor-pointer px-3.5 py-2 hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:outline-accent aria-selected:-outline-offset-2"
            // Before the text box loses the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => window.location.assign(addressOf(item, locale))}
          >
            {item.type === 'place' ? (
              labels.place.replace('{place}', placeLabel(item))
            ) : item.type === 'area' ? (
              labels.area.replace('{area}', placeName(item.name))
            ) : (
              <>
                <span className="font-semibold">{item.name}</span>{' '}
                <span className="text-ink-soft text-sm">{[item.city, item.departmentCode].filter(Boolean).join(', ')}</span>
              </>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function addressOf(item: Suggestion, locale: Locale): string {
  if (item.type === 'establishment') return establishmentPath(locale, item.finess);
  if (item.type === 'place') return searchPath(locale, new URLSearchParams({ near: placeLabel(item) }));
  return searchPath(locale, new URLSearchParams([...codes('region', item.regions), ...codes('department', item.departments)]));
}

function codes(parameter: string, values: readonly string[]): [string, string][] {
  return values.map((value) => [parameter, value]);
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
