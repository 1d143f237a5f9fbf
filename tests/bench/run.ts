import { cpus } from 'node:os';
import { officialDataDir } from '@/tests/setup/official-data';
import { measureData } from './measure-data';
import { measurePages } from './measure-pages';
import { measureServer } from './measure-server';
import { printReport } from './report';
import { startBaseline, startPortal } from './servers';

/**
 * `npm run bench`: what the portal costs, each figure beside its floor measured in the same run; medians of three.
 * `npm run bench -- data`, `server` or `pages` measures that part alone.
 */
const asked = process.argv.slice(2);
const isAsked = (part: string) => asked.length === 0 || asked.includes(part);
const official = officialDataDir();

if (isAsked('data')) await measureData(official);
if (isAsked('server') || isAsked('pages')) {
  const baseline = await startBaseline(3401);
  try {
    const portal = await startPortal(3402, official);
    try {
      if (isAsked('server')) await measureServer(portal, baseline.origin, official);
      if (isAsked('pages')) await measurePages(portal.origin, baseline.origin);
    } finally {
      await portal.stop();
    }
  } finally {
    await baseline.stop();
  }
}

const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(`\nNode ${process.version}, ${processor}, ${official ? 'official files' : 'fictional set'}\n`);
printReport();
