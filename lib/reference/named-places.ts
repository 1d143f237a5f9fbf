import { departmentOfCommune } from '@/lib/domain/geography/department';
import type { NamedPlace } from '@/lib/domain/names/name-lexicon';
import type { OfficialCode } from './official-code';

/** Communes of today and of yesterday, departments, overseas collectivities and regions, by their official names. */
export function namedPlaces({ communes, departments, regions }: OfficialCode): NamedPlace[] {
  const areas = [...[...departments, ...regions].map(({ nom }) => nom), ...FORMER_REGIONS];
  return [
    ...communes
      .filter(({ type }) => type !== 'arrondissement-municipal')
      .map(({ code, nom, departement, population }) => ({
        name: nom,
        departmentCode: departement ?? departmentOfCommune(code),
        population: population ?? 0,
      })),
    ...areas.map((name) => ({ name, departmentCode: null, population: 0 })),
  ];
}

/** Regions until 2015, which names and people still use; those of one word need no hyphen. */
const FORMER_REGIONS = [
  'Basse-Normandie',
  'Champagne-Ardenne',
  'Franche-Comté',
  'Haute-Normandie',
  'Languedoc-Roussillon',
  'Midi-Pyrénées',
  'Nord-Pas-de-Calais',
  'Poitou-Charentes',
  'Rhône-Alpes',
];
