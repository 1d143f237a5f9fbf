import { departmentOfCommune } from '@/lib/domain/geography/department';
import type { OfficialGeography } from '@/lib/places/gazetteer-source';
import type { OfficialCode } from './official-code';

/** Communes and municipal districts of the official geographic code, and the communes they took in. */
export function officialGeography({ communes }: OfficialCode): OfficialGeography {
  const today = communes.filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal');
  return {
    communes: new Map(
      today.map(({ code, nom, departement, codesPostaux, population }) => [
        code,
        {
          code,
          name: nom.replace(/ Arrondissement$/, ''),
          departmentCode: departement ?? departmentOfCommune(code),
          postcodes: codesPostaux ?? [],
          population: population ?? 0,
        },
      ]),
    ),
    former: communes.flatMap(({ code, nom, type, chefLieu }) =>
      chefLieu && (type === 'commune-deleguee' || type === 'commune-associee') ? [{ code, name: nom, joinedCode: chefLieu }] : [],
    ),
  };
}
