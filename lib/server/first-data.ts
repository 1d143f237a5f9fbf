import path from 'node:path';
import { Client } from 'pg';
import { applicationName } from '@/lib/db/application-name';
import { currentRelease } from '@/lib/import/run/current-release';
import { importFolder } from '@/lib/import/run/import-folder';
import { importProgress } from '@/lib/import/run/progress';
import { withDemoFiles } from '@/lib/tools/demo/with-demo-files';

/**
 * Fills an empty database: with the official files of the folder when there is one, else with the fictional set.
 * A fictional set already there gives way to the official files. Returns whether anything was loaded.
 */
export async function ensureData(databaseUrl: string, officialFolder: string | undefined): Promise<boolean> {
  const release = await stored(databaseUrl);
  const isWanted = release === null || (release.isFictional && officialFolder !== undefined);
  if (!isWanted) return false;
  const progress = importProgress();
  const load = (folder: string, isFictional: boolean) =>
    importFolder({ databaseUrl, folder, campaign: null, isStrict: false, isFictional, onProgress: progress.onProgress });
  try {
    if (officialFolder) await load(path.resolve(officialFolder), false);
    else await withDemoFiles((folder) => load(folder, true));
  } finally {
    progress.stop();
  }
  return true;
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
