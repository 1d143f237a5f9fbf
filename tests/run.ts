import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { ensureChromium } from './setup/chromium';

/**
 * `npm test`: every check in order, from the cheapest to the dearest; goes on after a failure so that one run tells all.
 * Its last line is "N passed, N failed": a check counts as one, a test runner as its tests.
 */
interface Tally {
  passed: number;
  failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

rmSync('test-results', { recursive: true, force: true });
// The browser tests load the fictional set anew: the generator or the importers may have changed.
rmSync('.data/e2e', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const tallies = [
  check('lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']),
  check('types', 'npx', ['tsc', '--noEmit']),
  check('dead code', 'npx', ['knip']),
  vitest(),
  check('build', 'npm', ['run', '--silent', 'build']),
  browser(),
];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function check(name: string, command: string, args: readonly string[]): Tally {
  const isOk = run(name, command, args);
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1 };
}

function vitest(): Tally {
  const file = 'test-results/vitest.json';
  const isOk = run('unit and integration', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const report = readReport(file, vitestReport);
  if (!report) return { passed: 0, failed: 1 };
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, isOk ? 0 : 1) };
}

function browser(): Tally {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const isOk = run('browser', 'npx', ['playwright', 'test']);
  const report = readReport('test-results/report.json', playwrightReport);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  // A test that passes on the second try has failed once: there are no retries here, and flaky counts as failed.
  return { passed: expected, failed: Math.max(unexpected + flaky, isOk ? 0 : 1) };
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return status === 0;
}

function readReport<Report>(file: string, schema: z.ZodType<Report>): Report | null {
  return existsSync(file) ? (schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null) : null;
}
