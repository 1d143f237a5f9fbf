import type { NamedPlace } from '@/lib/domain/names/name-lexicon';
import { officialEntries } from './official-entries';

interface Entry {
  code: string;
  nom: string;
  type?: string;
  departement?: string;
  population?: number;
}

/** Communes of today and of yesterday, departments, overseas collectivities and regions, by their official names. */
export async function namedPlaces(): Promise<readonly NamedPlace[]> {
  const [communes = [], ...larger] = await Promise.all((['communes', 'departements', 'regions'] as const).map(entriesOf));
  return [
    ...communes
      .filter(({ type }) => type !== 'arrondissement-municipal')
      .map(({ code, nom, departement, population }) => ({
        name: nom,
        departmentCode: departement ?? code.slice(0, 2),
        population: population ?? 0,
      })),
    ...[...larger.flat().map(({ nom }) => nom), ...FORMER_REGIONS].map((name) => ({ name, departmentCode: null, population: 0 })),
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

async function entriesOf(file: Parameters<typeof officialEntries>[0]): Promise<Entry[]> {
  return (await officialEntries(file)) as Entry[];
}
