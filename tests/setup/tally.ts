import { z } from 'zod';

/** What a step of the tests came to. A check counts as one, a test runner as its tests. */
export interface Tally {
  passed: number;
  failed: number;
  /** Why tests were left out, and how many for each reason. */
  skipped: ReadonlyMap<string, number>;
}

export const NO_OFFICIAL_FILES = 'reads the official files, and none were found (OFFICIAL_DATA_DIR)';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), meta: z.object({ skippedBecause: z.string().optional() }).loose() }),
      ),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * Reads the JSON report of vitest. A skipped test says why in `task.meta.skippedBecause`; whole suites are skipped for
 * one reason only. A test skipped without a reason has failed.
 */
export function vitestTally(report: unknown, hasOfficialFiles: boolean): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const skipped = new Map<string, number>();
  let unexplained = 0;
  for (const { status, meta } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === 'passed' || status === 'failed') continue;
    const reason = meta.skippedBecause ?? (hasOfficialFiles ? null : NO_OFFICIAL_FILES);
    if (reason === null) unexplained++;
    else skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
  }
  return { passed: numPassedTests, failed: numFailedTests + unexplained, skipped };
}

/** The same of Playwright's: there are no retries, so a test that passes on the second try has failed once. None may be skipped. */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped, skipped: new Map() };
}

/** "12 passed, 0 failed", after the reasons of what was skipped. */
export function tallyLines(tallies: readonly Tally[]): string[] {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  const reasons = new Map<string, number>();
  for (const [reason, count] of tallies.flatMap(({ skipped }) => [...skipped]))
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return [
    ...[...reasons].map(([reason, count]) => `${count} skipped: ${reason}`),
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ];
}
