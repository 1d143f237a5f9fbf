import type { ReactNode } from 'react';
import type { Verdict } from '@/lib/domain/judgement/verdict';

/** fact: something is told and nothing compared. */
export type MarkedVerdict = Verdict | 'alert' | 'fact' | 'not-comparable';

const DRAWINGS: Readonly<Record<MarkedVerdict, string>> = {
  alert: 'M8 2l6.5 12h-13z M8 6.5v3.5 M8 12v.3',
  better: 'M8 2.5l6 10.5H2z',
  'no-demonstrable-difference': 'M2 6q3-3 6 0t6 0M2 11q3-3 6 0t6 0',
  worse: 'M8 13.5L2 3h12z',
  fact: 'M3 8h10',
  'not-comparable': 'M4 4l8 8M12 4l-8 8',
};

/** A verdict: its words, and a shape that tells it apart without colour. */
export function VerdictMark({ verdict, children }: { verdict: MarkedVerdict; children: ReactNode }) {
  return (
    <p className={PLAIN.includes(verdict) ? 'verdict' : `verdict ${verdict}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={DRAWINGS[verdict]} />
      </svg>
      <span>{children}</span>
    </p>
  );
}

/** Told without a colour or a frame of their own. */
const PLAIN: readonly MarkedVerdict[] = ['no-demonstrable-difference', 'fact'];
