import { Client } from 'pg';
import { embeddedCluster } from '@/lib/db/embedded/cluster';
import { ANSWER_RELEASE_HEADER } from '@/lib/headers/release-header';
import { startCommand } from '@/tests/setup/import-command';
import { median } from './median';

export interface FirstPages {
  /** The first answer of the new release to a page asked again and again, milliseconds. */
  switchMs: number;
  /** The first hospital page of the new release, which nobody had made before, milliseconds. */
  hospitalMs: number;
  /** A page from memory while the release was being made, milliseconds, 95th percentile. */
  meanwhileP95Ms: number;
}

const PATIENCE_MS = 180_000;

/**
 * Imports a folder again beside a running portal, as a changed importer does, and asks for pages meanwhile; medians of
 * three releases.
 */
export async function firstPages(portal: string, dataFolder: string, folder: string, hospital: string): Promise<FirstPages> {
  const rounds: FirstPages[] = [];
  for (let round = 0; round < 3; round++) rounds.push(await oneRelease(portal, dataFolder, folder, hospital));
  return {
    switchMs: median(rounds.map(({ switchMs }) => switchMs)),
    hospitalMs: median(rounds.map(({ hospitalMs }) => hospitalMs)),
    meanwhileP95Ms: median(rounds.map(({ meanwhileP95Ms }) => meanwhileP95Ms)),
  };
}

async function oneRelease(portal: string, dataFolder: string, folder: string, hospital: string): Promise<FirstPages> {
  await pretendOtherImporter(dataFolder);
  const before = await ask(portal, '/recherche');
  const command = startCommand('cli', [folder], { REPERE_DATA_DIR: dataFolder, DATABASE_URL: '' });
  const waits: number[] = [];
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    const answer = await ask(portal, '/recherche');
    if (answer.release !== before.release) {
      const { ms } = await ask(portal, hospital);
      await command.result;
      waits.sort((a, b) => a - b);
      return { switchMs: answer.ms, hospitalMs: ms, meanwhileP95Ms: waits[Math.floor(waits.length * 0.95)] ?? Number.NaN };
    }
    waits.push(answer.ms);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`No new release was served: ${(await command.result).stderr}`);
}

/** The same files are read anew only by another importer. */
async function pretendOtherImporter(dataFolder: string): Promise<void> {
  process.env.REPERE_DATA_DIR = dataFolder;
  const cluster = await embeddedCluster();
  const client = new Client({ connectionString: cluster.url('repere') });
  await client.connect();
  await client.query("UPDATE release SET importer = 'another'");
  await client.query("UPDATE source_file SET importer = 'another'");
  await client.end();
}

async function ask(portal: string, path: string): Promise<{ ms: number; release: string | null }> {
  const startedAt = performance.now();
  const response = await fetch(portal + path);
  await response.arrayBuffer();
  return { ms: performance.now() - startedAt, release: response.headers.get(ANSWER_RELEASE_HEADER) };
}
