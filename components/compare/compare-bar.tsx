'use client';

import { useSyncExternalStore } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { comparePath } from '@/lib/routes';
import { noChoice, readChoice, subscribe, writeChoice } from './choice-store';

interface CompareBarProps {
  locale: Locale;
  /** `{count}` marks the number of establishments. */
  labels: { label: string; bar: string; one: string; many: string; clear: string };
}

/** What is chosen so far, at the foot of every page but the comparison itself; nothing when nothing is. */
export function CompareBar({ locale, labels }: CompareBarProps) {
  const choice = useSyncExternalStore(subscribe, readChoice, noChoice);
  const count = choice.length;
  const fill = (text: string) => text.replace('{count}', String(count));
  return (
    <div className="screen-only contents">
      <p aria-live="polite" className="sr-only">
        {count === 0 ? '' : fill(count === 1 ? labels.one : labels.many)}
      </p>
      {count === 0 ? null : (
        <section
          aria-label={labels.label}
          data-compare-bar=""
          className="sticky bottom-0 z-20 border-line-strong border-t bg-surface"
        >
          <div className="page flex flex-wrap items-center justify-end gap-x-5 gap-y-1 py-2">
            <p aria-hidden="true" className="mr-auto text-sm">
              {fill(count === 1 ? labels.one : labels.many)}
            </p>
            <button
              type="button"
              onClick={() => writeChoice([])}
              className="target cursor-pointer text-accent text-sm underline underline-offset-4"
            >
              {labels.clear}
            </button>
            <a href={comparePath(locale, choice)} className={buttonClass()}>
              {fill(labels.bar)}
            </a>
          </div>
        </section>
      )}
    </div>
  );
}
