import type { GeometryCollection, GeometryObject, Objects, Topology } from 'topojson-specification';

type Fields = Record<string, unknown>;
type Areas = Topology<Objects<Fields>>;

/** Checks what comes from a JSON file; full checks of the committed ones stand in tests/unit/basemap.test.ts. */
export function isTopology(value: unknown): value is Areas {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology' && 'objects' in value;
}

/** The collection of that name. Throws when the topology has none. */
export function collection(topology: Areas, name: string): GeometryCollection<Fields> {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`The topology has no collection named ${name}`);
  return object;
}

/** A property of a geometry as text; empty when it has none. */
export function property(geometry: GeometryObject, name: string): string {
  const properties: Record<string, unknown> = { ...geometry.properties };
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}
