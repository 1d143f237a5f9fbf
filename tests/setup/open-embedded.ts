import { openDatabase } from '@/lib/db/database';
import { supervise } from '@/lib/db/embedded/supervise';

/**
 * A process that uses the embedded database of REPERE_DATA_DIR as the portal does: says where it is, keeps it running,
 * and leaves it when its standard input ends.
 */
const database = await openDatabase();
const stop = database.cluster && supervise(database.cluster, (message) => console.error(message));
console.log(database.url);
process.stdin.resume();
process.stdin.once('end', async () => {
  await stop?.();
  await database.close();
  process.exit();
});
