import proj4 from 'proj4';
import type { Coordinates } from '@/lib/domain/geography/distance';

/** The projections FINESS uses, by EPSG code. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  // Lambert-93: metropolitan France and Corsica
  '2154': '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
  // RGAF09 / UTM 20N: Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
  '5490': '+proj=utm +zone=20 +ellps=GRS80 +units=m +no_defs',
  // RGFG95 / UTM 22N: Guyane
  '2972': '+proj=utm +zone=22 +ellps=GRS80 +units=m +no_defs',
  // RGR92 / UTM 40S: La Réunion
  '2975': '+proj=utm +zone=40 +south +ellps=GRS80 +units=m +no_defs',
  // RGM04 / UTM 38S: Mayotte
  '4471': '+proj=utm +zone=38 +south +ellps=GRS80 +units=m +no_defs',
  // WGS 84 / UTM 21N: Saint-Pierre-et-Miquelon
  '32621': '+proj=utm +zone=21 +datum=WGS84 +units=m +no_defs',
};

/** Names of the projections in files without EPSG codes. */
const OLD_NAMES: readonly (readonly [RegExp, string])[] = [
  [/LAMBERT[_ -]?93|\bL93/i, '2154'],
  [/UTM[_ ](zone )?(N20|20N)/i, '5490'],
  [/UTM[_ ](zone )?(N21|21N)/i, '32621'],
  [/UTM[_ ](zone )?(N22|22N)/i, '2972'],
  [/UTM[_ ](zone )?(S38|38S)/i, '4471'],
  [/UTM[_ ](zone )?(S40|40S)/i, '2975'],
];

/** EPSG code of the projection a `sourcecoordet` names; null when it is none of those FINESS uses. */
export function projectionOf(source: string): string | null {
  const code = /EPSG:(\d+)/.exec(source)?.[1] ?? OLD_NAMES.find(([name]) => name.test(source))?.[1];
  return code && DEFINITIONS[code] ? code : null;
}

/** Projected metres to WGS84 degrees; null when the projection is unknown or the result is not on Earth. */
export function toWgs84(epsg: string, x: number, y: number): Coordinates | null {
  const definition = DEFINITIONS[epsg];
  if (!definition) return null;
  const [longitude, latitude] = proj4(definition, 'WGS84', [x, y]);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
