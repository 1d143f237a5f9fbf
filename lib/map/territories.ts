export const TERRITORY_CODES = ['metropole', '971', '972', '973', '974', '976'] as const;
export type TerritoryCode = (typeof TERRITORY_CODES)[number];

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What the map frames for each territory; overseas codes are those of their département. */
export const TERRITORIES: Readonly<Record<TerritoryCode, { bounds: Bounds }>> = {
  metropole: { bounds: [-5.2, 41.3, 9.6, 51.2] },
  '971': { bounds: [-61.83, 15.82, -61.0, 16.53] },
  '972': { bounds: [-61.25, 14.37, -60.8, 14.9] },
  '973': { bounds: [-54.62, 2.1, -51.6, 5.8] },
  '974': { bounds: [55.2, -21.4, 55.85, -20.86] },
  '976': { bounds: [45.0, -13.02, 45.32, -12.62] },
};

export function territoryOfDepartment(department: string): TerritoryCode {
  return TERRITORY_CODES.find((code) => code === department) ?? 'metropole';
}
