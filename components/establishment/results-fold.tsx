import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

interface ResultsFoldProps {
  /** Anchor: outside what is folded, so that a link to it always lands on its title. */
  id: string;
  title: string;
  /** What is inside, in few words. */
  counts: readonly string[];
  children: ReactNode;
}

/** A theme, a survey or scores in detail, folded: what matters has been said above. Prints open. */
export function ResultsFold({ id, title, counts, children }: ResultsFoldProps) {
  return (
    <Card as="section" id={id} labelledBy={`${id}-title`}>
      <details className="group/theme">
        <summary className="target grid list-none grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 hover:text-accent [&::-webkit-details-marker]:hidden">
          <h3 id={`${id}-title`} className="text-xl">
            {title}
          </h3>
          <svg
            viewBox="0 0 20 20"
            width="20"
            height="20"
            aria-hidden="true"
            className="screen-only row-span-2 group-open/theme:rotate-180"
          >
            <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
          <span className="figures text-ink-soft text-sm">{counts.join(' · ')}</span>
        </summary>
        <div className="grid gap-6 pt-6">{children}</div>
      </details>
    </Card>
  );
}
