import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { z } from 'zod';
import { officialDataDir } from '@/tests/setup/official-data';
import { measureData } from './measure-data';
import { measurePages } from './measure-pages';
import { measureServer } from './measure-server';
import { printReport } from './report';
import { startBaseline, startPortal } from './servers';

/**
 * `npm run bench`: what the portal costs, each figure beside its floor measured in the same run; medians of three.
 * `npm run bench -- data`, `server` or `pages` measures that part alone. Each part is a process of its own, since each has a
 * database of its own.
 */
const PARTS = ['data', 'server', 'pages'] as const;

const asked = z.array(z.enum(PARTS, `parts are ${PARTS.join(', ')}`)).parse(process.argv.slice(2));
const [only, ...others] = asked;
if (only && others.length === 0) await measure(only);
else for (const part of only ? asked : PARTS) inProcess(part);

function inProcess(part: string): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/run.ts', part], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

async function measure(part: (typeof PARTS)[number]): Promise<void> {
  const official = officialDataDir();
  if (part === 'data') await measureData(official);
  else await measureServed(part, official);
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  console.log(`\nNode ${process.version}, ${processor}, ${official ? 'official files' : 'fictional set'}\n`);
  printReport();
}

async function measureServed(part: 'server' | 'pages', official: string | null): Promise<void> {
  const baseline = await startBaseline(3401);
  try {
    const portal = await startPortal(3402, official);
    try {
      if (part === 'server') await measureServer(portal, baseline.origin, official);
      else await measurePages(portal.origin, baseline.origin);
    } finally {
      await portal.stop();
    }
  } finally {
    await baseline.stop();
  }
}
