import type { ReactNode } from 'react';
import type { Verdict } from '@/lib/domain/judgement/verdict';

/** fact: something is told and nothing compared. */
export type MarkedVerdict = Verdict | 'alert' | 'fact' | 'not-comparable';

const LOOKS: Readonly<Record<MarkedVerdict, { tone: string; drawing: string; fill: boolean }>> = {
  alert: {
    tone: 'border border-danger bg-danger-soft px-2 py-1 print:px-1 print:py-0',
    drawing: 'M8 2l6.5 12h-13z M8 6.5v3.5 M8 12v.3',
    fill: false,
  },
  better: {
    tone: 'border border-accent bg-accent-soft px-2 py-1 print:px-1 print:py-0',
    drawing: 'M8 2.5l6 10.5H2z',
    fill: true,
  },
  'no-demonstrable-difference': { tone: 'text-ink', drawing: 'M2 6q3-3 6 0t6 0M2 11q3-3 6 0t6 0', fill: false },
  worse: {
    tone: 'border border-caution bg-caution-soft px-2 py-1 print:px-1 print:py-0',
    drawing: 'M8 13.5L2 3h12z',
    fill: true,
  },
  fact: { tone: 'text-ink', drawing: 'M3 8h10', fill: false },
  'not-comparable': { tone: 'text-ink-soft', drawing: 'M4 4l8 8M12 4l-8 8', fill: false },
};

const FOUND: readonly MarkedVerdict[] = ['alert', 'better', 'worse'];

/** A verdict: its words, and a shape that tells it apart without colour. */
export function VerdictMark({ verdict, children }: { verdict: MarkedVerdict; children: ReactNode }) {
  const { tone, drawing, fill } = LOOKS[verdict];
  return (
    <p className={`flex justify-self-start gap-2 rounded-sm text-sm ${tone} ${FOUND.includes(verdict) ? 'font-semibold' : ''}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className="mt-1 flex-none print:mt-0.5">
        <path d={drawing} className={fill ? 'fill-current' : 'fill-none stroke-2 stroke-current'} strokeLinecap="round" />
      </svg>
      <span className="min-w-0">{children}</span>
    </p>
  );
}
