import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './setup/chromium';
import { officialDataDir } from './setup/official-data';
import { playwrightTally, type Tally, tallyLines, vitestTally } from './setup/tally';

/**
 * `npm test`: every check in order, from the cheapest to the dearest. `npm run test:long`: what takes minutes and seldom
 * breaks: faults provoked in quantity, every page in every language; followed by names of test files, those alone. Both go on
 * after a failure so that one run tells all.
 * The last line is "N passed, N failed", after how many were skipped and why.
 */
const NOTHING: Tally = { passed: 0, failed: 0, skipped: new Map() };
const FAILED: Tally = { ...NOTHING, failed: 1 };
const isLong = process.argv[2] === '--long';
const named = process.argv.slice(3);

rmSync('test-results', { recursive: true, force: true });
// The browser tests load the fictional set anew: the generator or the importers may have changed.
rmSync('.data/e2e', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const tallies = isLong
  ? [vitest('long', named), ...(named.length === 0 ? [build(), browser('--project', 'long')] : [])]
  : [
      check('lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']),
      check('types', 'npx', ['tsc', '--noEmit']),
      check('dead code', 'npx', ['knip']),
      // The unit tests alone are held to the branches of lib/domain (vitest.config.ts): integration would take some for them.
      vitest('unit', ['--coverage']),
      vitest('integration'),
      build(),
      browser('--project', 'portal', '--project', 'release'),
    ];
console.log(`\n${tallyLines(tallies).join('\n')}`);
process.exitCode = tallies.every(({ failed }) => failed === 0) ? 0 : 1;

function build(): Tally {
  return check('build', 'npm', ['run', '--silent', 'build']);
}

function check(name: string, command: string, args: readonly string[]): Tally {
  return run(name, command, args) ? { ...NOTHING, passed: 1 } : FAILED;
}

function vitest(project: string, options: readonly string[] = []): Tally {
  const file = `test-results/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const isOk = run(project, 'npx', ['vitest', 'run', '--project', project, ...reporters, ...options]);
  return reported(file, isOk, (report) => vitestTally(report, officialDataDir() !== null));
}

function browser(...args: string[]): Tally {
  try {
    ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return FAILED;
  }
  return reported('test-results/report.json', run('browser', 'npx', ['playwright', 'test', ...args]), playwrightTally);
}

/** A runner that fails without a failed test, or without a report, has failed. */
function reported(file: string, isOk: boolean, read: (report: unknown) => Tally): Tally {
  if (!existsSync(file)) return FAILED;
  const tally = read(JSON.parse(readFileSync(file, 'utf8')));
  return { ...tally, failed: Math.max(tally.failed, isOk ? 0 : 1) };
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  return status === 0;
}
