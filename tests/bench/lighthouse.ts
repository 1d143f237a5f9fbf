import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { addToGroup } from '@/lib/domain/groups';
import { ensureChromium } from '@/tests/setup/chromium';
import { median } from './median';

export interface LighthouseResult {
  /** 0 to 100. */
  performance: number;
  /** Total blocking time, milliseconds. */
  tbtMs: number;
}

/** Lighthouse's mobile measure of several pages, three times in turn; medians, by the name of the page. */
export async function lighthouseMedians(
  pages: Readonly<Record<string, string>>,
  rounds = 3,
): Promise<ReadonlyMap<string, LighthouseResult>> {
  const all = new Map<string, LighthouseResult[]>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of Object.entries(pages)) addToGroup(all, name, await measure(url));
  }
  return new Map(
    [...all].map(([name, results]) => [
      name,
      {
        performance: median(results.map(({ performance }) => performance)),
        tbtMs: median(results.map(({ tbtMs }) => tbtMs)),
      },
    ]),
  );
}

const ATTEMPTS = 3;

/** One measure. A trace in which Lighthouse finds no navigation, of one page as of another, says nothing: it is made again. */
async function measure(url: string, attempt = 1): Promise<LighthouseResult> {
  try {
    const { categories, audits } = JSON.parse(await lighthouse(url));
    return { performance: Math.round(categories.performance.score * 100), tbtMs: audits['total-blocking-time'].numericValue };
  } catch (error) {
    if (attempt === ATTEMPTS || !String(error).includes('NO_NAVSTART')) throw error;
    console.error(`Lighthouse lost the trace of ${url}, once more`);
    return measure(url, attempt + 1);
  }
}

async function lighthouse(url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    path.resolve('node_modules/.bin/lighthouse'),
    [
      ...[url, '--quiet', '--output=json', '--only-categories=performance', '--disable-full-page-screenshot'],
      '--chrome-flags=--headless=new --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader',
    ],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 64e6 },
  );
  return stdout;
}
