import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { generateDemo } from '@/lib/tools/demo/generate';

/** Folder of the fictional national set, generated once per run. Read only: copy what you damage. */
export async function demoFolder(): Promise<string> {
  // The run removes it when it ends.
  const folder = path.join(tmpdir(), `${inject('template')}-demo`);
  if (existsSync(folder)) return folder;
  const own = await mkdtemp(`${folder}-`);
  await generateDemo(own);
  // Another worker may have been faster: its bytes are the same.
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}
