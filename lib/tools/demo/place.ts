import { type DemoCommune, distanceKm } from './geography';
import type { Place } from './model';
import type { Random } from './random';
import { VOCABULARY } from './vocabulary';

/** An invented address and point in a real commune: within a few kilometres of its centre. */
export function placeIn(random: Random, commune: DemoCommune): Place {
  const postcode = random.pick(commune.postcodes);
  const isDistrict = commune.code !== commune.parentCode;
  const city = postalName(isDistrict ? commune.name.replace(/ \d+e.*$/, '') : commune.name);
  const hasCedex = random.chance(0.12) && commune.population > 15000 && postcode.length === 5 && !postcode.startsWith('97');
  const spreadKm = commune.population > 20000 ? 1.3 : 0.7;
  const latitude = commune.latitude + (random.normal() * spreadKm) / 111.2;
  const longitude = commune.longitude + (random.normal() * spreadKm) / (111.2 * Math.cos((commune.latitude * Math.PI) / 180));
  return {
    commune,
    number: random.int(1, 180),
    streetType: random.pick(['R', 'R', 'R', 'AV', 'AV', 'BD', 'CHE', 'ALL', 'RTE', 'PL']),
    street: `DES ${random.pick(VOCABULARY.streets)}`,
    // Large hospitals receive their mail under a business postcode (CEDEX) that no commune list holds.
    postcode: hasCedex ? `${postcode.slice(0, 2)}9${random.int(10, 99)}` : postcode,
    city: hasCedex ? `${city} CEDEX` : city,
    latitude: Math.round(latitude * 1e5) / 1e5,
    longitude: Math.round(longitude * 1e5) / 1e5,
  };
}

/** Name of a commune as the postal service writes it: capitals, no accents, no hyphens, SAINT shortened. */
export function postalName(name: string): string {
  return name
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[-'’]/g, ' ')
    .replace(/\bSAINT(E?)\b/g, 'ST$1')
    .trim();
}

/** Communes around a home, the nearer and larger the likelier. */
export function neighbourOf(random: Random, home: DemoCommune, candidates: readonly DemoCommune[]): DemoCommune {
  return random.weighted(candidates, (commune) => commune.population ** 0.6 / (1 + distanceKm(home, commune) / 15) ** 2);
}
