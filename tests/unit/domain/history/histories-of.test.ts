import { describe, expect, it } from 'vitest';
import { historiesOf } from '@/lib/domain/history/histories-of';
import { historyOf } from '@/lib/domain/history/history-of';
import type { Measurement } from '@/lib/domain/measurement';
import { result, SAMPLE_UNCERTAINTY } from '../verdict-samples';

const uncertaintyOf = () => SAMPLE_UNCERTAINTY;
/** Two campaigns of 300 answers, `change` points apart: 2.4 makes z = 1.96, so p is just under 5 % at 2.5. */
const pair = (indicator: string, change: number) => [
  result(indicator, 2019, 75, { n: 300 }),
  result(indicator, 2020, 75 + change, { n: 300 }),
];
const verdicts = (rows: readonly Measurement[], indicator: string) =>
  historiesOf(rows, uncertaintyOf)
    .get(indicator)
    ?.points.map(({ change }) => change?.verdict);

describe('historiesOf', () => {
  it('holds one history per indicator of the site', () => {
    const histories = historiesOf([...pair('esatis-ca', 1), ...pair('esatis-48h-mco', 1)], uncertaintyOf);
    expect([...histories.keys()].sort()).toEqual(['esatis-48h-mco', 'esatis-ca']);
  });

  it('says of a lone indicator what historyOf says', () => {
    const rows = pair('esatis-ca', 6);
    expect(historiesOf(rows, uncertaintyOf).get('esatis-ca')).toEqual(historyOf(rows, 'esatis-ca', uncertaintyOf));
  });

  it('withdraws a change that would not stand among those of the other indicators, and says so', () => {
    const close = pair('esatis-ca', 2.5);
    const others = ['welcome', 'before', 'care', 'room-meal', 'discharge'].flatMap((part) => pair(`esatis-ca-${part}`, 0.1));
    expect(verdicts(close, 'esatis-ca')).toEqual([undefined, 'better']);
    expect(verdicts([...close, ...others], 'esatis-ca')).toEqual([undefined, 'no-demonstrable-difference']);
    const change = historiesOf([...close, ...others], uncertaintyOf).get('esatis-ca')?.points[1]?.change;
    expect(change).toMatchObject({ isWithdrawn: true });
  });

  it('keeps a large change whatever stands beside it', () => {
    const others = ['welcome', 'before', 'care'].flatMap((part) => pair(`esatis-ca-${part}`, 0.1));
    expect(verdicts([...pair('esatis-ca', 8), ...others], 'esatis-ca')).toEqual([undefined, 'better']);
  });
});
