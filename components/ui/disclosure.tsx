import type { ReactNode } from 'react';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
  open?: boolean;
}

/** Something folded away, that opens without a script and prints open. */
export function Disclosure({ summary, children, className = '', open = false }: DisclosureProps) {
  return (
    <details className={className} open={open}>
      <summary className="target inline-flex items-center gap-2 text-accent text-sm underline decoration-1 underline-offset-4 hover:text-accent-strong">
        {summary}
      </summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
