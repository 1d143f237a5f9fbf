import type { ItemVerdict } from '@/lib/domain/profile/item';

/** The shape of a verdict around (0, 0): told apart without colour, in print and by touch of the eye alone. */
export function VerdictShape({ verdict }: { verdict: ItemVerdict }) {
  const className = `finding-shape ${verdict}`;
  switch (verdict) {
    case 'alert':
      return <path d="M0-8L8.5 7.5H-8.5ZM0-2.5v4.5M0 4.8v.4" className={className} />;
    case 'strength':
      return <path d="M0-8.5L8.5 6.5H-8.5Z" className={className} />;
    case 'weakness':
      return <path d="M0 8.5L8.5-6.5H-8.5Z" className={className} />;
    case 'undecided':
      return <circle r={5} className={className} />;
    case 'absent':
    case 'unconcerned':
      return <circle r={5.5} className={className} />;
  }
}

/** The shape beside its words. */
export function VerdictMark({ verdict }: { verdict: ItemVerdict }) {
  return (
    <svg viewBox="-10 -10 20 20" aria-hidden="true" className="finding-mark">
      <VerdictShape verdict={verdict} />
    </svg>
  );
}
