import type { ReactNode } from 'react';

const TONES = {
  neutral: 'border-line-strong bg-surface text-ink',
  accent: 'border-accent bg-accent-soft text-ink',
  caution: 'border-caution bg-caution-soft text-caution',
  danger: 'border-danger bg-danger-soft text-danger',
} as const;

interface BadgeProps {
  children: ReactNode;
  tone?: keyof typeof TONES;
  /** A small shape before the words, so that colour is never alone. */
  shape?: ReactNode;
}

/** A short fact in a frame. Words always; colour and shape only help. */
export function Badge({ children, tone = 'neutral', shape }: BadgeProps) {
  return (
    <span className={`badge ${TONES[tone]}`}>
      {shape}
      {children}
    </span>
  );
}
