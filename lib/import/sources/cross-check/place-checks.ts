import { parseNumber } from '@/lib/import/normalise/number';
import type { DatasetChecks } from './cross-check';
import { isInFrance } from './in-france';
import { isKnownCommune } from './known-communes';
import { LOOKS, looksLike } from './looks-like';
import { same, zoneOf, zoneOfDepartment, zoneOfFiness } from './zone';

/** Points of sites, and communes: a number, a postcode and a point that are in the same part of the country. */
export const PLACE_CHECKS: readonly DatasetChecks[] = [
  {
    datasets: ['finess'],
    checks: () => [
      {
        columns: ['departement', 'nofinesset'],
        agrees: (read) => same(zoneOfDepartment(read('departement')), zoneOfFiness(read('nofinesset'))),
      },
      {
        columns: ['ligneacheminement', 'departement'],
        hasExceptions: true,
        agrees: (read) => same(zoneOf(read('ligneacheminement')), zoneOfDepartment(read('departement'))),
      },
    ],
  },
  {
    datasets: ['points'],
    checks: () => [
      {
        columns: ['postcode', 'id'],
        hasExceptions: true,
        agrees: (read) => same(zoneOf(postcode(read('postcode'))), zoneOfFiness(read('id'))),
      },
      looksLike('hospital_name', LOOKS.hospital),
      looksLike('street', LOOKS.fullStreet),
      looksLike('house_number', LOOKS.streetNumber),
      looksLike('postcode', LOOKS.postcode),
      looksLike('city', LOOKS.town),
      looksLike('tel', LOOKS.phone),
      looksLike('geo_qual', LOOKS.digit),
      looksLike('public_private', LOOKS.sector),
      // A point is also compared with its commune, when the release is derived, and told there.
      { columns: ['lat', 'lon'], hasExceptions: true, agrees: (read) => inFrance(read('lat'), read('lon')) },
    ],
  },
  {
    datasets: ['communes'],
    checks: () => [
      // A post office may serve communes of the next department.
      {
        columns: ['Code_postal', 'Code_commune_INSEE'],
        hasExceptions: true,
        agrees: (read) => same(zoneOf(postcode(read('Code_postal'))), zoneOf(postcode(read('Code_commune_INSEE')))),
      },
      {
        columns: ['Code_commune_INSEE', 'Code_postal'],
        hasExceptions: true,
        agrees: (read) => isKnownCommune(read('Code_commune_INSEE')),
      },
    ],
  },
];

function postcode(text: string): string {
  return text.padStart(5, '0');
}

function inFrance(latitude: string, longitude: string): boolean | null {
  const [lat, lon] = [parseNumber(latitude), parseNumber(longitude)];
  return lat === null || lon === null ? null : isInFrance(lat, lon);
}
