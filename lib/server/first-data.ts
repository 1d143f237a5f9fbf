import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { currentRelease, type StoredRelease } from '@/lib/import/run/current-release';
import { importFolder } from '@/lib/import/run/import-folder';
import { AnotherImportRuns, ImportRefused } from '@/lib/import/run/import-refused';
import { importerFingerprint } from '@/lib/import/run/importer-fingerprint';
import { isImportRunning } from '@/lib/import/run/lock';
import { importProgress } from '@/lib/import/run/progress';
import { withDemoFiles } from '@/lib/tools/demo/with-demo-files';

/**
 * Fills an empty database: with the official files of the folder when there is one, else with the fictional set. A fictional
 * set already there gives way to the official files. What another importer made is made again from the same files, so that an
 * upgraded portal shows no old fact; should that fail, the portal goes on with what it has. `say` is told each in one line.
 */
export async function ensureData(
  databaseUrl: string,
  officialFolder: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  const release = await onDatabase(databaseUrl, currentRelease);
  const load = () => loadData(databaseUrl, officialFolder);
  if (isWanting(release, officialFolder)) await fill(databaseUrl, officialFolder, load, say);
  else if (release && release.importer !== (await importerFingerprint())) await renew(release, officialFolder, load, say);
}

function isWanting(release: StoredRelease | null, officialFolder: string | undefined): boolean {
  return release === null || (release.isFictional && officialFolder !== undefined);
}

/** Two portals may be started at once on one database: one of them loads, the other waits for it, and loads should it fail. */
async function fill(
  databaseUrl: string,
  officialFolder: string | undefined,
  load: () => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const isStillWanting = async () => isWanting(await onDatabase(databaseUrl, currentRelease), officialFolder);
  for (;;) {
    await otherImport(databaseUrl, say);
    if (!(await isStillWanting())) return say('data: loaded by another command');
    try {
      await load();
      return say('data: loaded');
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      // Another may have begun, or have loaded what makes this one superfluous, while this one made ready.
      if (!(error instanceof AnotherImportRuns) && (await isStillWanting())) throw error;
    }
  }
}

/** Resolves when no other import runs. */
async function otherImport(databaseUrl: string, say: (line: string) => void): Promise<void> {
  await onDatabase(databaseUrl, async (client) => {
    if (!(await isImportRunning(client))) return;
    say('data: another import is running on this database, waiting for it');
    while (await isImportRunning(client)) await wait(500);
  });
}

async function renew(
  release: StoredRelease,
  officialFolder: string | undefined,
  load: () => Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const older = `data: release ${release.id} was made by another version of the importer`;
  if (!release.isFictional && !officialFolder) {
    say(`${older}; run npm run data:import -- DIR on its files to read them again`);
    return;
  }
  say(`${older}, reading its files again`);
  await load().catch((error) => {
    say(`data: kept as they were: ${error instanceof Error ? error.message : error}`);
  });
}

async function loadData(databaseUrl: string, officialFolder: string | undefined): Promise<void> {
  const progress = importProgress();
  const load = (folder: string, isFictional: boolean) =>
    importFolder({
      ...{ databaseUrl, folder, campaign: null, isStrict: false, isFictional, onProgress: progress.onProgress },
      // Another generator may well invent less than the one before.
      acceptChanges: isFictional,
    });
  try {
    if (officialFolder) await load(path.resolve(officialFolder), false);
    else await withDemoFiles((folder) => load(folder, true));
  } finally {
    progress.stop();
  }
}

async function onDatabase<Result>(databaseUrl: string, ask: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl, application_name: applicationName('set-up') });
  // A lost connection also fails the next query, and that error is the one told.
  client.on('error', () => {});
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
