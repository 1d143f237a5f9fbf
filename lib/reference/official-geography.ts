import { z } from 'zod';
import type { OfficialGeography } from '@/lib/places/gazetteer-source';
import { officialEntries } from './official-entries';

const communesSchema = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    commune: z.string().optional(),
    chefLieu: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
    population: z.number().optional(),
  }),
);

/**
 * Communes and municipal districts of the official geographic code, and the communes they took in. Read at run time:
 * bundled, its five megabytes would be parsed at every start.
 */
export async function officialGeography(): Promise<OfficialGeography> {
  const entries = communesSchema.parse(await officialEntries('communes'));
  const today = entries.filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal');
  return {
    communes: new Map(
      today.map(({ code, nom, departement, codesPostaux, population }) => [
        code,
        {
          code,
          name: nom.replace(/ Arrondissement$/, ''),
          departmentCode: departement ?? code.slice(0, 2),
          postcodes: codesPostaux ?? [],
          population: population ?? 0,
        },
      ]),
    ),
    former: entries.flatMap(({ code, nom, type, chefLieu }) =>
      chefLieu && (type === 'commune-deleguee' || type === 'commune-associee') ? [{ code, name: nom, joinedCode: chefLieu }] : [],
    ),
  };
}
