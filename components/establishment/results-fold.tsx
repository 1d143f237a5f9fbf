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
      <details className="results-fold">
        <summary>
          <h3 id={`${id}-title`}>{title}</h3>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
            <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
          <span>{counts.join(' · ')}</span>
        </summary>
        <div>{children}</div>
      </details>
    </Card>
  );
}
