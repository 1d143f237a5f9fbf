const LABELS: Readonly<Record<string, string>> = {
  '01': 'Guadeloupe',
  '02': 'Martinique',
  '03': 'Guyane',
  '04': 'Océan Indien',
  '06': 'Océan Indien',
  11: 'Ile de France',
  24: 'Centre-Val de Loire',
  27: 'Bourgogne-Franche-Comté',
  28: 'Normandie',
  32: 'Hauts de France',
  44: 'Grand Est',
  52: 'Pays de la Loire',
  53: 'Bretagne',
  75: 'Nouvelle Aquitaine',
  76: 'Occitanie',
  84: 'Auvergne-Rhône-Alpes',
  93: 'PACA',
  94: 'Corse',
  975: 'Collectivités outre-mer à statut particulier',
  977: 'Guadeloupe',
  978: 'Guadeloupe',
};

/** Region as the result files of HAS write it: with their own hyphens, and two regions merged in one label. */
export function regionLabel(region: string): string {
  const label = LABELS[region];
  if (!label) throw new Error(`No label for region ${region}`);
  return label;
}
