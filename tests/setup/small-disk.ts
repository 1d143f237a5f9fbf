import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

interface SmallDiskDatabase extends TestDatabase {
  /** Gives the disk as much room again, as an operator would: on a full one, PostgreSQL may fail to read. */
  enlarge(): void;
}

/**
 * An empty, migrated database on a disk of its own of `megabytes`, to fill it for real. Tells why instead where such
 * a disk cannot be mounted (not root, not Linux, a server elsewhere).
 */
export async function databaseOnSmallDisk(megabytes: number): Promise<SmallDiskDatabase | string> {
  const admin = new Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  const end = async (why: string) => {
    await admin.end();
    return `fills a disk of its own: ${why}`;
  };
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return end('needs root on Linux');
  const { rows } = await admin.query<{ data_directory: string }>('SHOW data_directory');
  const data = rows[0]?.data_directory ?? '';
  if (!existsSync(data)) return end('the server is on another machine');
  const disk = mkdtempSync(path.join(tmpdir(), 'repere-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]).status !== 0) {
    rmdirSync(disk);
    return end('mounting is not allowed');
  }
  const { uid, gid } = statSync(data);
  chownSync(disk, uid, gid);
  const tablespace = `small_${process.pid}`;
  await admin.query(`CREATE TABLESPACE ${tablespace} LOCATION '${disk}'`);
  const database = await testDatabase(`${inject('template')} TABLESPACE ${tablespace}`);
  return {
    ...database,
    enlarge: () => {
      spawnSync('mount', ['-o', `remount,size=${2 * megabytes}m`, disk]);
    },
    drop: async () => {
      await database.drop();
      await admin.query(`DROP TABLESPACE ${tablespace}`);
      await admin.end();
      spawnSync('umount', [disk]);
      rmdirSync(disk);
    },
  };
}
