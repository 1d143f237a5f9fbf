import type { ReactNode } from 'react';

interface BadgeProps {
  children: ReactNode;
  tone?: 'neutral' | 'accent' | 'caution' | 'danger';
  /** A small shape before the words, so that colour is never alone. */
  shape?: ReactNode;
}

/** A short fact in a frame. Words always; colour and shape only help. */
export function Badge({ children, tone = 'neutral', shape }: BadgeProps) {
  return (
    <span className={`badge ${tone}`}>
      {shape}
      {children}
    </span>
  );
}
