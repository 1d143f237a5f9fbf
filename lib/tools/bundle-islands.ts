/**
 * Bundles what runs in the browser (lib/islands) into public/islands, before dev and build; git-ignored. Names carry the hash of
 * their content, so that browsers may keep them for ever; manifest.json says the name of the first one.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const OUT = 'public/islands';

const common = {
  bundle: true,
  minify: true,
  metafile: true,
  outdir: OUT,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
} as const satisfies BuildOptions;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
// MapLibre's own files: the policy allows workers from our own address only.
copyFileSync('node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs', 'public/maplibre-gl-worker.mjs');

const style = await build({ ...common, entryPoints: ['lib/islands/map/map.css'] });
const scripts = await build({
  ...common,
  entryPoints: ['lib/islands/start.ts'],
  format: 'esm',
  splitting: true,
  define: { MAP_STYLE_HREF: JSON.stringify(addressOf(Object.keys(style.metafile.outputs), 'map-')) },
});
const start = addressOf(Object.keys(scripts.metafile.outputs), 'start-');
writeFileSync(path.join(OUT, 'manifest.json'), JSON.stringify({ start }));

function addressOf(files: readonly string[], prefix: string): string {
  const file = files.find((one) => path.basename(one).startsWith(prefix));
  if (!file) throw new Error(`The bundler wrote no ${prefix} file`);
  return `/islands/${path.basename(file)}`;
}
