import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes the fictional set into a temporary folder for as long as `use` needs it: the ordinary importers load it. */
export async function withDemoFiles<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'repere-demo-'));
  try {
    // Loaded on demand: it brings every commune of the country with it.
    const { generateDemo } = await import('@/lib/tools/demo/generate');
    await generateDemo(folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
