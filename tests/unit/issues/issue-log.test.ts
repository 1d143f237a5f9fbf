import { describe, expect, it } from 'vitest';
import { IssueLog } from '@/lib/import/issues';

describe('IssueLog', () => {
  it('keeps what a reason is told, and its kind', () => {
    const log = new IssueLog();
    log.warn(7, 'mean-disagrees', 'SCORE_AJUST_ESATIS_REGION', '73.5', { line: 2, mean: 73.4 });
    expect(log.issues).toEqual([
      {
        severity: 'warning',
        kind: 'duplicate-key',
        code: 'mean-disagrees',
        params: { line: 2, mean: 73.4 },
        line: 7,
        column: 'SCORE_AJUST_ESATIS_REGION',
        value: '73.5',
      },
    ]);
    expect([log.rejectedRows, log.isRejected(7)]).toEqual([0, false]);
  });

  it('counts a line rejected twice once, and cuts what is too long to show', () => {
    const log = new IssueLog();
    log.reject(3, 'not-a-date', 'date', 'x'.repeat(300));
    log.reject(3, 'not-a-year', 'year', null);
    expect(log.rejectedRows).toBe(1);
    expect(log.issues.map(({ value }) => value?.length)).toEqual([200, undefined]);
  });

  it('takes the parameters of the reason and no other (checked by the compiler)', () => {
    const log = new IssueLog();
    const isOne = log.rejectedRows === 0;
    log.reject(1, isOne ? 'not-a-date' : 'not-a-year', null, null);
    log.reject(1, isOne ? 'site-repeated' : 'key-repeated', null, null, { line: 3 });
    // @ts-expect-error a reason without parameters takes none
    log.reject(1, 'finess-invalid', null, null, { line: 3 });
    // @ts-expect-error a parameter is missing
    log.reject(1, 'outside-range', null, null, { min: 0 });
    // @ts-expect-error all of them are
    log.reject(1, 'outside-range', null, null);
    // @ts-expect-error a number, not its text
    log.reject(1, 'outside-range', null, null, { min: 0, max: '100' });
    // @ts-expect-error one parameter too many
    log.reject(1, 'outside-range', null, null, { min: 0, max: 100, step: 1 });
    // @ts-expect-error one of the two reasons asks for more
    log.reject(1, isOne ? 'site-repeated' : 'outside-range', null, null, { line: 3 });
    // @ts-expect-error not a reason
    expect(() => log.reject(1, 'because', null, null)).toThrow();
    expect(log.rejectedRows).toBe(1);
  });
});
