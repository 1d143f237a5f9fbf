import { canonicalTokens } from '@/lib/domain/search-text';
import type { PlaceIndex } from './place-index';
import { placeKey, withoutArticle } from './place-key';

/** A place as somebody typed it, taken apart. */
export interface AskedPlace {
  /** Key of the name; empty when only a number was given. */
  name: string;
  postcode: string | null;
  /** An INSEE code of Corsica ("2A004"), which no postcode looks like. Other INSEE codes are not told from postcodes. */
  communeCode: string | null;
  /** Departments the name is limited to: "(93)", ", La Réunion", "saint denis 974". Null when it is not. */
  departments: ReadonlySet<string> | null;
}

export function readAskedPlace(index: PlaceIndex, near: string): AskedPlace {
  const [, bare = near, limit = ''] = /^(.*\S)\s*[(,]\s*([^(),]+)\)?\s*$/.exec(near) ?? [];
  // "Paris 14" becomes the postcode of the district.
  const words = canonicalTokens(bare);
  const postcode = words.find((word) => /^\d{5}$/.test(word)) ?? null;
  const communeCode = words.find((word) => /^2[ab]\d{3}$/.test(word))?.toUpperCase() ?? null;
  const key = placeKey(bare);
  const [, name = key, number = ''] = /^(.*[a-z].*) (\d{2,3}|2[ab])$/.exec(key) ?? [];
  return {
    name:
      postcode === null && communeCode === null
        ? number && departmentsOf(index, number)
          ? name
          : key
        : placeKey(bare.replace(/\d\S*/g, ' ')),
    postcode,
    communeCode,
    departments: departmentsOf(index, limit) ?? departmentsOf(index, number),
  };
}

/** Departments of an area given by number or name; a region stands for all of its departments. */
function departmentsOf(index: PlaceIndex, text: string): ReadonlySet<string> | null {
  const key = placeKey(text);
  if (/^(?:\d{2,3}|2[ab])$/.test(key)) return new Set([key.toUpperCase()]);
  const area = index.areas.get(key) ?? index.areas.get(withoutArticle(key));
  if (!area) return null;
  return new Set([...area.departments, ...area.regions.flatMap((code) => index.departmentsOfRegion.get(code) ?? [])]);
}
