/** Seas and neighbouring countries written on the embedded map: kind, degrees, least and greatest zoom, names. */
interface PlaceName {
  kind: 'sea' | 'country';
  longitude: number;
  latitude: number;
  zooms: readonly [number, number];
  fr: string;
  en: string;
}

const WIDE = [3.4, 8] as const;
const CLOSE = [5, 10] as const;

export const PLACE_NAMES: readonly PlaceName[] = [
  place('sea', -7.2, 47.2, WIDE, 'Océan\nAtlantique', 'Atlantic\nOcean'),
  place('sea', -3.3, 45, WIDE, 'Golfe de\nGascogne', 'Bay of\nBiscay'),
  place('sea', 5.4, 42.1, WIDE, 'Mer\nMéditerranée', 'Mediterranean\nSea'),
  place('sea', -2.6, 50.1, WIDE, 'Manche', 'English Channel'),
  place('sea', 2.9, 52.2, WIDE, 'Mer du Nord', 'North Sea'),
  place('sea', -60.6, 15.4, [6, 10], 'Mer des\nCaraïbes', 'Caribbean\nSea'),
  place('sea', -51.4, 5.3, [5, 9], 'Océan\nAtlantique', 'Atlantic\nOcean'),
  place('sea', 55, -20.6, [6, 10], 'Océan Indien', 'Indian Ocean'),
  place('sea', 44.8, -12.4, [8, 11], 'Canal du\nMozambique', 'Mozambique\nChannel'),
  place('country', -1.6, 52.2, WIDE, 'Royaume-Uni', 'United Kingdom'),
  place('country', 4.4, 50.6, CLOSE, 'Belgique', 'Belgium'),
  place('country', 5.6, 52.1, CLOSE, 'Pays-Bas', 'Netherlands'),
  place('country', 9.3, 49.6, WIDE, 'Allemagne', 'Germany'),
  place('country', 8, 46.75, CLOSE, 'Suisse', 'Switzerland'),
  place('country', 9.6, 45, WIDE, 'Italie', 'Italy'),
  place('country', -3.2, 41.2, WIDE, 'Espagne', 'Spain'),
  place('country', -8, 52.8, WIDE, 'Irlande', 'Ireland'),
  place('country', -56, 4, CLOSE, 'Suriname', 'Suriname'),
  place('country', -52.6, 1.4, CLOSE, 'Brésil', 'Brazil'),
  place('country', 47, -17.5, [4, 7], 'Madagascar', 'Madagascar'),
  place('country', 43.35, -11.7, [7, 10], 'Comores', 'Comoros'),
];

function place(
  kind: 'sea' | 'country',
  longitude: number,
  latitude: number,
  zooms: readonly [number, number],
  fr: string,
  en: string,
): PlaceName {
  return { kind, longitude, latitude, zooms, fr, en };
}
