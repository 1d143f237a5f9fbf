/** South, north, west and east of each part of France, in degrees, with some sea around. */
const PARTS: readonly (readonly [number, number, number, number])[] = [
  [41.2, 51.3, -5.5, 9.8],
  [14.2, 18.3, -63.3, -60.7], // Antilles
  [2, 6, -55, -51.5], // Guyane
  [-21.5, -20.7, 55.1, 55.9], // La Réunion
  [-13.1, -12.5, 44.9, 45.4], // Mayotte
  [46.6, 47.3, -56.6, -56], // Saint-Pierre-et-Miquelon
  [-14.5, -13, -178.5, -176], // Wallis-et-Futuna
  [-23, -19, 163, 169], // Nouvelle-Calédonie
  [-28, -7.5, -155, -134], // Polynésie française
];

/** True when a point lies in some part of France. */
export function isInFrance(latitude: number, longitude: number): boolean {
  return PARTS.some(
    ([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
}
