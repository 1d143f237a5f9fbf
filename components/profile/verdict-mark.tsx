import type { ItemVerdict } from '@/lib/domain/profile/item';

/** The shape of a verdict around (0, 0): told apart without colour, in print and by touch of the eye alone. */
export function VerdictShape({ verdict }: { verdict: ItemVerdict }) {
  switch (verdict) {
    case 'alert':
      return (
        <path
          d="M0 -8L8.5 7.5H-8.5Z M0 -2.5v4.5 M0 4.8v.4"
          strokeWidth={2}
          strokeLinejoin="round"
          className="fill-none stroke-danger"
        />
      );
    case 'strength':
      return <path d="M0 -8.5L8.5 6.5H-8.5Z" strokeWidth={1.5} className="fill-accent stroke-surface" />;
    case 'weakness':
      return <path d="M0 8.5L8.5 -6.5H-8.5Z" strokeWidth={1.5} className="fill-caution stroke-surface" />;
    case 'undecided':
      return <circle r={5} strokeWidth={2.25} className="fill-surface stroke-ink-soft" />;
    case 'absent':
    case 'unconcerned':
      return <circle r={5.5} strokeWidth={1.5} strokeDasharray="3 2.4" className="fill-none stroke-ink-soft" />;
  }
}

/** The shape beside its words. */
export function VerdictMark({ verdict }: { verdict: ItemVerdict }) {
  return (
    <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" className="inline-block flex-none">
      <VerdictShape verdict={verdict} />
    </svg>
  );
}
