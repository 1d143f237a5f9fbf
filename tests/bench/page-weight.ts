import { gzipSync } from 'node:zlib';

/** Gzip bytes of the scripts a page asks for before any interaction: those its HTML names, each once. */
export async function scriptWeight(origin: string, path: string): Promise<number> {
  const html = await (await fetch(origin + path)).text();
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => source ?? ''));
  const preloads = [...html.matchAll(/<link[^>]+rel="(?:modulepreload|preload)"[^>]+as="script"[^>]+href="([^"]+)"/g)];
  for (const [, source] of preloads) if (source) sources.add(source);
  let total = 0;
  for (const source of sources) {
    const script = Buffer.from(await (await fetch(new URL(source, origin))).arrayBuffer());
    total += gzipSync(script).length;
  }
  return total;
}
