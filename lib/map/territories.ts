/** Parts of France that are always offered: each has its drawing. */
export const MAIN_TERRITORIES = ['metropole', '971', '972', '973', '974', '976'] as const;
export type MainTerritory = (typeof MAIN_TERRITORIES)[number];

/** Overseas collectivities: offered when they hold establishments. */
export const COLLECTIVITIES = ['975', '977', '978', '986', '987', '988'] as const;

export const TERRITORY_CODES = [...MAIN_TERRITORIES, ...COLLECTIVITIES] as const;
export type TerritoryCode = (typeof TERRITORY_CODES)[number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What the map frames for each territory; overseas codes are those of their département or collectivity. */
export const TERRITORIES: Readonly<Record<TerritoryCode, { bounds: Bounds }>> = {
  metropole: { bounds: [-5.2, 41.3, 9.6, 51.2] },
  '971': { bounds: [-61.83, 15.82, -61.0, 16.53] },
  '972': { bounds: [-61.25, 14.37, -60.8, 14.9] },
  '973': { bounds: [-54.62, 2.1, -51.6, 5.8] },
  '974': { bounds: [55.2, -21.4, 55.85, -20.86] },
  '976': { bounds: [45.0, -13.02, 45.32, -12.62] },
  '975': { bounds: [-56.5, 46.7, -56.05, 47.18] },
  '977': { bounds: [-62.95, 17.85, -62.77, 17.97] },
  '978': { bounds: [-63.2, 17.98, -62.95, 18.16] },
  '986': { bounds: [-178.3, -14.45, -176.0, -13.1] },
  '987': { bounds: [-155, -28, -134, -7] },
  '988': { bounds: [163.4, -22.9, 168.3, -19.4] },
};

/** The territory that a département or collectivity is, or is part of. */
export function territoryOfDepartment(department: string): TerritoryCode {
  return TERRITORY_CODES.find((code) => code === department) ?? 'metropole';
}
