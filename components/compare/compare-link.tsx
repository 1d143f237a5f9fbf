'use client';

import { type MouseEvent, useSyncExternalStore } from 'react';
import { MAX_COMPARED } from '@/lib/compare-params';
import type { Locale } from '@/lib/i18n/routing';
import { comparePath } from '@/lib/routes';
import { addToChoice, noChoice, readChoice, subscribe } from './choice-store';

interface CompareLinkProps {
  finess: string;
  /** Names the establishment for those who hear the link out of its card. */
  name: string;
  locale: Locale;
  /** Chosen already, as the address says; the list of the device takes its place where scripts run. */
  chosen?: readonly string[];
  labels: { add: string; added: string; full: string };
  className?: string;
}

/** Adds an establishment to the choice and stays on the page. Without a script, opens the comparison with it. */
export function CompareLink({ finess, name, locale, chosen = [], labels, className = '' }: CompareLinkProps) {
  const choice = useSyncExternalStore(subscribe, readChoice, noChoice);
  const isChosen = choice.includes(finess);
  const isFull = choice.length >= MAX_COMPARED;
  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (addToChoice(finess)) event.preventDefault();
  }
  return (
    <a
      href={comparePath(locale, isChosen || isFull ? choice : [...new Set([...(choice.length > 0 ? choice : chosen), finess])])}
      onClick={onClick}
      className={`target screen-only inline-flex items-center gap-2 text-sm ${className}`}
    >
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" className="flex-none">
        <path
          d={isChosen ? 'M3.5 10.5l4.5 4.5 8.5-10' : 'M10 3.5v13M3.5 10h13'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      {isChosen ? labels.added : isFull ? labels.full : labels.add}
      <span className="sr-only">{name}</span>
    </a>
  );
}
