import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Chevron } from '@/components/ui/chevron';

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
          <Chevron />
          <span>{counts.join(' · ')}</span>
        </summary>
        <div>{children}</div>
      </details>
    </Card>
  );
}
