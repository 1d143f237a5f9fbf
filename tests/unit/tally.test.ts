import { describe, expect, it } from 'vitest';
import { NO_OFFICIAL_FILES, playwrightTally, tallyLines, vitestTally } from '@/tests/setup/tally';

function report(...tests: { status: string; why?: string }[]) {
  const count = (wanted: string) => tests.filter(({ status }) => status === wanted).length;
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    testResults: [
      {
        assertionResults: tests.map(({ status, why }) => ({
          status,
          fullName: 'a test',
          meta: why ? { skippedBecause: why } : {},
        })),
      },
    ],
  };
}

describe('the tally of the tests', () => {
  it('says how many were skipped, and why', () => {
    const tally = vitestTally(report({ status: 'passed' }, { status: 'skipped' }, { status: 'skipped', why: 'no disk' }), false);
    expect(tallyLines([tally])).toEqual([`1 skipped: ${NO_OFFICIAL_FILES}`, '1 skipped: no disk', '1 passed, 0 failed']);
  });

  it('counts a test skipped without a reason as failed', () => {
    expect(vitestTally(report({ status: 'passed' }, { status: 'skipped' }), true).failed).toBe(1);
    expect(playwrightTally({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 1 } }).failed).toBe(2);
  });
});
