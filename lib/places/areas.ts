import { FORMER_REGIONS } from './former-regions';
import { placeKey, withoutArticle } from './place-key';

/** A region, a region before 2016, or a department: a search there is limited to it, and measures no distance. */
export interface Area {
  kind: 'region' | 'former-region' | 'department';
  name: string;
  /** Codes that limit a search to it: of one region, or of departments. */
  regions: readonly string[];
  departments: readonly string[];
}

/** Names by INSEE code. */
export interface AreaNames {
  regions: ReadonlyMap<string, string>;
  departments: ReadonlyMap<string, string>;
  /** Departments of a region, by its code. */
  departmentsOfRegion: ReadonlyMap<string, readonly string[]>;
}

/** Other names of regions, by code. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  '11': ['idf', 'region parisienne'],
  '24': ['centre'],
  '93': ['paca', 'region sud'],
  '03': ['guyane francaise', 'french guiana'],
  '04': ['ile de la reunion'],
  '52': ['pays de loire'],
  '53': ['brittany'],
  '28': ['normandy'],
  '94': ['corsica'],
};

/** Regions, former regions and departments under their names and department numbers; a region before a department of its name. */
export function areasByName({ regions, departments }: AreaNames): Map<string, Area> {
  const areas = new Map<string, Area>();
  const add = (name: string, area: Area) => {
    const key = placeKey(name);
    for (const each of [key, withoutArticle(key)]) if (!areas.has(each)) areas.set(each, area);
  };
  for (const [code, name] of regions) {
    const area: Area = { kind: 'region', name, regions: [code], departments: [] };
    for (const each of [name, ...(ALIASES[code] ?? [])]) add(each, area);
  }
  for (const [name, codes] of Object.entries(FORMER_REGIONS)) {
    add(name, { kind: 'former-region', name, regions: [], departments: codes });
  }
  for (const [code, name] of departments) {
    const area: Area = { kind: 'department', name, regions: [], departments: [code] };
    for (const each of [name, code]) add(each, area);
  }
  return areas;
}
