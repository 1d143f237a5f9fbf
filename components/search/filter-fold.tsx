import type { ReactNode } from 'react';
import { Chevron } from '@/components/ui/chevron';

interface FilterFoldProps {
  title: string;
  /** Number of filters in force, and the same in words. */
  count: number;
  chosen: string;
  children: ReactNode;
}

/**
 * On a phone the filters are folded away, so that the results begin sooner. On a wider screen they always show and there is
 * nothing to unfold; a browser that cannot show what is folded keeps the fold everywhere.
 */
export function FilterFold({ title, count, chosen, children }: FilterFoldProps) {
  return (
    <details className="sm:details-content:[content-visibility:visible]">
      <summary className={`filter-title sm:supports-[selector(::details-content)]:hidden ${count > 0 ? 'in-force' : ''}`}>
        <span>
          {title}
          {count > 0 ? <span className="figures"> ({count})</span> : null}
          {count > 0 ? <span className="sr-only"> {chosen}</span> : null}
        </span>
        <Chevron />
      </summary>
      {children}
    </details>
  );
}
