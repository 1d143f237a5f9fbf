import type { ReactNode } from 'react';

interface PageTitleProps {
  title: ReactNode;
  /** One or two sentences: what the page is for. */
  lede?: ReactNode;
}

export function PageTitle({ title, lede }: PageTitleProps) {
  return (
    <div className="measure">
      <h1 className="text-3xl">{title}</h1>
      {lede ? <p className="mt-3 text-ink-soft text-lg">{lede}</p> : null}
    </div>
  );
}
