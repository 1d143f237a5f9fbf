import path from 'node:path';
import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { currentRelease, type StoredRelease } from '@/lib/import/run/current-release';
import { importFolder } from '@/lib/import/run/import-folder';
import { importerFingerprint } from '@/lib/import/run/importer-fingerprint';
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
  const release = await stored(databaseUrl);
  const load = () => loadData(databaseUrl, officialFolder);
  if (release === null || (release.isFictional && officialFolder !== undefined)) {
    await load();
    say('data: loaded');
  } else if (release.importer !== (await importerFingerprint())) await renew(release, officialFolder, load, say);
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

async function stored(databaseUrl: string) {
  const client = new Client({ connectionString: databaseUrl, application_name: applicationName('set-up') });
  await client.connect();
  try {
    return await currentRelease(client);
  } finally {
    await client.end();
  }
}
