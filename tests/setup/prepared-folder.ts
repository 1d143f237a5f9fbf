import { discoverFiles } from '@/lib/import/run/discover';
import { officialFiles } from '@/lib/import/run/official-files';
import { type PreparedFile, prepareFiles } from '@/lib/import/run/prepare';

/** Every official file of a folder, parsed; nothing is written. */
export async function preparedFolder(folder: string, isStrict = false): Promise<readonly PreparedFile[]> {
  const prepared: PreparedFile[] = [];
  const files = await officialFiles(await discoverFiles(folder), {});
  for await (const file of prepareFiles(files, { campaign: null, isStrict })) prepared.push(file);
  return prepared;
}
