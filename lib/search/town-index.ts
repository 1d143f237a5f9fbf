import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import { canonicalTokens } from '@/lib/domain/search-text';
import { type AreaNames, areasByName } from '@/lib/places/areas';
import type { Gazetteer } from '@/lib/places/gazetteer';
import { cityOfDistrict } from '@/lib/places/split-cities';

/** Establishments by where they are. */
export interface TownIndex {
  /**
   * Establishments of the towns of a name, in canonical words joined by blanks. Where no town has it, those of the region or
   * department of that name; else of the towns that a former commune or a place of that name is part of.
   */
  byName: ReadonlyMap<string, readonly number[]>;
  /** Establishments by INSEE code of their commune, their whole city included. */
  byCommune: ReadonlyMap<string, readonly number[]>;
}

interface Located {
  communeCode: string | null;
  identity: Pick<EstablishmentIdentity, 'departmentCode' | 'regionCode'>;
}

export function buildTownIndex(entries: readonly Located[], gazetteer: Gazetteer, areaNames: AreaNames): TownIndex {
  const byCommune = new Groups();
  entries.forEach(({ communeCode: code }, position) => {
    if (code !== null) for (const each of new Set([code, cityOfDistrict(code)])) byCommune.add(each, [position]);
  });
  const byName = new Groups();
  for (const { code, name } of gazetteer.communes.values()) {
    const sites = byCommune.map.get(code);
    if (sites) byName.add(wordsOf(name), sites);
  }
  const areas = new Groups();
  for (const area of new Set(areasByName(areaNames).values())) {
    const key = wordsOf(area.name);
    if (byName.map.has(key) || areas.map.has(key)) continue;
    const isThere = ({ identity: { departmentCode, regionCode } }: Located) =>
      area.departments.includes(departmentCode ?? '') || area.regions.includes(regionCode ?? '');
    const sites = entries.flatMap((entry, position) => (isThere(entry) ? [position] : []));
    if (sites.length > 0) areas.add(key, sites);
  }
  const parts = new Groups();
  for (const { code, name } of gazetteer.otherNames) {
    const sites = byCommune.map.get(code);
    if (sites) parts.add(wordsOf(name), sites);
  }
  return { byName: new Map([...parts.map, ...areas.map, ...byName.map]), byCommune: byCommune.map };
}

function wordsOf(name: string): string {
  return canonicalTokens(name).join(' ');
}

class Groups {
  readonly map = new Map<string, number[]>();

  add(key: string, values: readonly number[]): void {
    const group = this.map.get(key);
    if (group) group.push(...values);
    else this.map.set(key, [...values]);
  }
}
