/**
 * Centres the file of communes leaves blank, or puts where nobody lives: in the sea for Cayenne, deep in the forest for
 * the vast communes of Guyane, whose good points would then look wrong. Here the town itself, WGS84 degrees.
 */
export const CORRECTED_CENTRES: Readonly<Record<string, { latitude: number; longitude: number }>> = {
  '97302': { latitude: 4.937, longitude: -52.326 }, // Cayenne
  '97304': { latitude: 5.16, longitude: -52.65 }, // Kourou
  '97311': { latitude: 5.504, longitude: -54.029 }, // Saint-Laurent-du-Maroni
  '97701': { latitude: 17.897, longitude: -62.85 }, // Saint-Barthélemy (Gustavia)
  '97801': { latitude: 18.067, longitude: -63.082 }, // Saint-Martin (Marigot)
};
