/** The official data sets, by the code used in imports, the API and the data page. */
export const DATASETS = {
  'esatis-48h-mco': 'has',
  'esatis-ca': 'has',
  'esatis-ssr': 'has',
  iqss: 'has',
  'iqss-legacy': 'has',
  'certification-demarche': 'has',
  'certification-sites': 'has',
  'certification-jur': 'has',
  'certification-chapitre': 'has',
  'certification-objectif': 'has',
  'certification-v2014': 'has',
  'sae-id': 'drees',
  'sae-idb': 'drees',
  'sae-st': 'drees',
  'sae-filtre': 'drees',
  'sae-mco': 'drees',
  'sae-perinat': 'drees',
  'sae-urgences': 'drees',
  'sae-ssr': 'drees',
  'sae-psy': 'drees',
  'sae-blocs': 'drees',
  'sae-rea': 'drees',
  'sae-usld': 'drees',
  'sae-had': 'drees',
  'sae-cancero': 'drees',
  'sae-dialyse': 'drees',
  finess: 'finess',
  points: 'eurostat',
  communes: 'laposte',
} as const satisfies Record<string, PublisherCode>;

export type PublisherCode = 'has' | 'drees' | 'finess' | 'eurostat' | 'laposte';
export type DatasetCode = keyof typeof DATASETS;
export const DATASET_CODES = Object.keys(DATASETS) as readonly DatasetCode[];

/** Who publishes, under which licence, as SOURCES.md of the publishers declares. */
export const PUBLISHERS: Record<PublisherCode, { name: string; licence: string }> = {
  has: { name: 'Haute Autorité de Santé', licence: 'Licence Ouverte 2.0' },
  drees: { name: 'DREES, Statistique annuelle des établissements', licence: 'Licence Ouverte 2.0' },
  finess: { name: 'FINESS, Agence du Numérique en Santé', licence: 'Licence Ouverte 2.0' },
  eurostat: { name: 'Eurostat (GISCO)', licence: 'EUPL 1.2' },
  laposte: { name: 'La Poste, base officielle des codes postaux', licence: 'ODbL 1.0' },
};
