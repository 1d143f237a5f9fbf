/**
 * Builds public/basemap from npm packages alone. Run by `npm run basemap`, only when a source changes:
 * its output is committed, so that neither installing nor building the portal needs the heavy sources.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCities } from './cities';
import { buildDrawing } from './drawing';
import { buildFrance } from './france';
import { buildLand } from './land';
import { buildLowResolution } from './low-resolution';
import { NOTICE } from './notice';
import { fetchSources } from './sources';
import { buildWater } from './water';

const target = path.resolve(import.meta.dirname, '../../../public/basemap');

function main(): void {
  mkdirSync(target, { recursive: true });
  const sources = fetchSources();
  const france = buildFrance(sources);
  const lowResolution = buildLowResolution(sources, france);
  const drawing = buildDrawing(lowResolution);
  const outputs: Record<string, string> = {
    'france.json': france,
    'france.lowres.json': lowResolution,
    'france.svg': drawing.svg,
    '../../lib/map/department-anchors.ts': drawing.anchors,
    'land.json': buildLand(sources),
    'water.json': buildWater(sources),
    'cities.json': buildCities(),
    NOTICE,
  };
  for (const [name, content] of Object.entries(outputs)) {
    writeFileSync(path.join(target, name), content);
    console.info(`${name.padEnd(20)} ${(Buffer.byteLength(content) / 1024).toFixed(0).padStart(5)} KiB`);
  }
}

main();
