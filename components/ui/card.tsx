import type { ReactNode } from 'react';

interface CardProps {
  children: ReactNode;
  as?: 'div' | 'section' | 'article' | 'li';
  className?: string;
  id?: string;
  labelledBy?: string;
}

/** A sheet of paper on the page. */
export function Card({ children, as: Tag = 'div', className = '', id, labelledBy }: CardProps) {
  return (
    <Tag id={id} aria-labelledby={labelledBy} className={`card ${className}`.trim()}>
      {children}
    </Tag>
  );
}
