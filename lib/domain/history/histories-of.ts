import { existing } from '@/lib/domain/existing';
import { controlled } from '@/lib/domain/judgement/false-discoveries';
import type { Comparison } from '@/lib/domain/judgement/verdict';
import type { Measurement } from '@/lib/domain/measurement';
import type { Uncertainty } from '@/lib/domain/uncertainty/estimate';
import { type History, historyOf } from './history-of';

/** The history of every indicator of a site, by code. */
export type Histories = ReadonlyMap<string, History>;

/**
 * One page shows them all: a change that would not stand among so many looks is withdrawn, across indicators too.
 * `uncertaintyOf` gives what was estimated for an indicator and campaign, null when nothing was.
 */
export function historiesOf(
  measurements: readonly Measurement[],
  uncertaintyOf: (indicator: string, campaign: number) => Uncertainty | null,
): Histories {
  const codes = [...new Set(measurements.map(({ indicator }) => indicator))];
  const histories = codes.map((code) => historyOf(measurements, code, uncertaintyOf));
  const changes = histories.flatMap(({ points }) => points.flatMap(({ change }) => change ?? []));
  const together = controlled(changes);
  const kept = new Map(changes.map((change, index) => [change, withdrawnFrom(change, existing(together[index]))]));
  const reread = (change: Comparison | null) => (change ? existing(kept.get(change)) : null);
  return new Map(
    histories.map((history) => [
      history.indicator,
      { ...history, points: history.points.map((point) => ({ ...point, change: reread(point.change) })) },
    ]),
  );
}

/** Withdrawn once, withdrawn for good. */
function withdrawnFrom(before: Comparison, after: Comparison): Comparison {
  return { ...after, isWithdrawn: before.isWithdrawn || after.isWithdrawn };
}
