import type { ReactNode } from 'react';

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
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
          <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
