import { withTemporaryFolder } from '@/lib/system/temporary-folder';

/** Writes the fictional set into a temporary folder for as long as `use` needs it: the ordinary importers load it. */
export function withDemoFiles<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  return withTemporaryFolder('demo', async (folder) => {
    // Loaded on demand: it brings every commune of the country with it.
    const { generateDemo } = await import('@/lib/tools/demo/generate');
    await generateDemo(folder);
    return use(folder);
  });
}
