import type { Sources } from './sources';

/** The same areas, simplified for drawings a few hundred pixels wide (server SVG, thumbnails). Departments keep code and region. */
export function buildLowResolution(sources: Sources, france: string): string {
  return sources.mapshaper({ 'france.json': france }, [
    ...['-i', 'france.json', '-drop', 'target=regions', '-target', 'departments', '-filter-fields', 'code,region'],
    // The small ring of Paris is drawn in a frame of its own, three times larger.
    ...['-simplify', 'variable', 'interval=/^97/.test(code) ? 500 : /^(75|92|93|94)$/.test(code) ? 300 : 2200', 'keep-shapes'],
    ...['-filter-islands', 'min-area=12km2'],
    ...['-dissolve', 'region', '+', 'name=regions', '-each', 'code = region, delete region', 'target=regions'],
    ...['-o', 'output.json', 'format=topojson', 'quantization=40000', 'target=departments,regions'],
  ]);
}
