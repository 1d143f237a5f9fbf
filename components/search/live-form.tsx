'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from 'react';

interface LiveFormProps {
  /** Key of the release the form was written from. */
  release: string;
  /** Address of the search page. */
  action: string;
  children: ReactNode;
  className?: string;
  label: string;
}

/**
 * The search form. Without a script it is a plain GET form. With one, a box ticked or a choice made applies at once and
 * the page is updated in place: the map, the open panels and the scroll stay.
 */
export function LiveForm({ release, action, children, className, label }: LiveFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const frame = useRef<HTMLFormElement>(null);
  const isGoingBack = useRef(false);

  // Updated in place from another release, the page around the form would still be of the one before.
  useLayoutEffect(() => {
    const shown = document.documentElement.dataset.release;
    if (shown !== undefined && release !== shown) window.location.reload();
  }, [release]);

  // The back button brings back an earlier search: what the reader had typed and ticked since goes with it.
  useEffect(() => {
    const mark = () => {
      isGoingBack.current = true;
    };
    window.addEventListener('popstate', mark);
    return () => window.removeEventListener('popstate', mark);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new children are the sign that the page has been updated.
  useEffect(() => {
    if (!isGoingBack.current) return;
    isGoingBack.current = false;
    frame.current?.reset();
  }, [children]);

  // A choice made before the script was there applies now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes over.
  useEffect(() => {
    if (frame.current && hasChoiceMade(frame.current)) apply(frame.current);
  }, []);

  // A panel that floats over the page closes when the reader goes elsewhere.
  useEffect(() => {
    const leave = (event: Event) => {
      for (const panel of floatingPanels(frame.current)) {
        if (event.target instanceof Node && !panel.contains(event.target)) panel.open = false;
      }
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, []);

  function apply(form: HTMLFormElement) {
    const href = addressOf(action, form);
    startTransition(() => router.push(href, { scroll: false }));
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Escape') return;
    for (const panel of floatingPanels(event.currentTarget)) {
      panel.open = false;
      panel.querySelector('summary')?.focus();
    }
  }

  function onChange(event: FormEvent<HTMLFormElement>) {
    const control = event.target;
    const isChoice = control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && control.type === 'checkbox');
    if (!isChoice) return;
    apply(event.currentTarget);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    for (const panel of floatingPanels(event.currentTarget)) panel.open = false;
    apply(event.currentTarget);
  }

  return (
    <search>
      <form
        ref={frame}
        action={action}
        method="get"
        autoComplete="off"
        aria-label={label}
        className={className}
        data-pending={isPending || undefined}
        onChange={onChange}
        onSubmit={onSubmit}
        onKeyDown={onKeyDown}
      >
        {children}
      </form>
    </search>
  );
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
function floatingPanels(form: HTMLFormElement | null): HTMLDetailsElement[] {
  const open = form ? [...form.querySelectorAll<HTMLDetailsElement>('details[open]')] : [];
  return open.filter((panel) => panel.lastElementChild && getComputedStyle(panel.lastElementChild).position === 'absolute');
}

/** Empty fields, and a radius without a place, say nothing: they stay out of the address. */
function addressOf(action: string, form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value.trim() !== '') query.append(name, value);
  if (!query.has('near')) query.delete('radius');
  const text = query.toString();
  return text ? `${action}?${text}` : action;
}
