import { parseArgs } from 'node:util';
import { env } from '@/lib/env';
import { EXIT_REJECTED, rejection, runImport } from '@/lib/import/run/command';
import { DOWNLOAD_DEFAULTS, download, publicationUrl } from '@/lib/import/sync/download';
import { PUBLICATIONS } from '@/lib/import/sync/publications';
import { withTemporaryFolder } from '@/lib/system/temporary-folder';

const USAGE = 'Usage: npm run data:sync [-- --dry-run] [-- --accept-changes] [-- --json]';

/** `npm run data:sync`: downloads the publishers' current files, then imports them; all or nothing. */
async function main(): Promise<number> {
  const values = readArguments();
  if (!values) return EXIT_REJECTED;
  const baseUrl = env().DATA_SYNC_BASE_URL;
  if (values['dry-run']) {
    for (const publication of PUBLICATIONS) console.log(`${publication.dataset}\t${publicationUrl(publication, baseUrl)}`);
    console.log(`${PUBLICATIONS.length} files would be downloaded and imported. Nothing was changed.`);
    return 0;
  }
  const answer = { acceptChanges: values['accept-changes'] ?? false, asJson: values.json ?? false };
  return withTemporaryFolder('sync', (folder) => syncInto(folder, baseUrl, answer));
}

async function syncInto(
  folder: string,
  baseUrl: string | undefined,
  { acceptChanges, asJson }: { acceptChanges: boolean; asJson: boolean },
): Promise<number> {
  try {
    for (const [index, publication] of PUBLICATIONS.entries()) {
      const { bytes, sha256 } = await download(publication, folder, { ...DOWNLOAD_DEFAULTS, baseUrl });
      console.error(`${index + 1}/${PUBLICATIONS.length} ${publication.fileName} ${bytes} bytes sha256 ${sha256}`);
    }
    return await runImport({ folder, campaign: null, isStrict: false, isFictional: false, acceptChanges }, asJson);
  } catch (error) {
    if (asJson) console.log(JSON.stringify(rejection(error, 0)));
    else console.error(`Synchronisation failed. ${error instanceof Error ? error.message : error}\nNothing was changed.`);
    return EXIT_REJECTED;
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: { 'dry-run': { type: 'boolean' }, 'accept-changes': { type: 'boolean' }, json: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return null;
  }
}

process.exitCode = await main();
