import type { ReactNode } from 'react';

const TONES = {
  info: 'border-accent bg-accent-soft',
  caution: 'border-caution bg-caution-soft',
  danger: 'border-danger bg-danger-soft',
} as const;

interface NoticeProps {
  children: ReactNode;
  tone?: keyof typeof TONES;
  title?: ReactNode;
  className?: string;
}

/** Something the reader should know before going on. */
export function Notice({ children, tone = 'info', title, className = '' }: NoticeProps) {
  return (
    <div className={`rounded-md border-l-4 px-4 py-3 text-ink sm:px-5 ${TONES[tone]} ${className}`}>
      {title ? <p className="mb-1 font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
