import type { DatasetCode } from '@/lib/domain/dataset';

/** A file as its publisher serves it. */
export interface Publication {
  dataset: DatasetCode;
  url: string;
  /** Where it is put in the folder that is then imported; the name carries the campaign. */
  fileName: string;
}

const dataGouvResource = (id: string) => `https://www.data.gouv.fr/fr/datasets/r/${id}`;
const dataGouvFile = (path: string) => `https://static.data.gouv.fr/resources/${path}`;
const hasCertification = (table: string) => `https://minio.data.has-sante.fr/etl-certification/data/prod/tables/${table}.csv`;

/**
 * The publishers' current files that can be read as they are served. Not here: the SAE (published in a .7z archive) and
 * the frozen FINESS extracts, to be downloaded by hand and given to data:import.
 */
export const PUBLICATIONS: readonly Publication[] = [
  // HAS, certification, 5th cycle: stable resource ids of data.gouv.fr.
  {
    dataset: 'certification-demarche',
    url: dataGouvResource('57effa0f-dcb1-4193-afcb-1ba458b21baf'),
    fileName: 'certification/cycle-5/demarche.csv',
  },
  {
    dataset: 'certification-sites',
    url: dataGouvResource('9094bd87-203d-44a4-8d2b-0113d2261ea2'),
    fileName: 'certification/cycle-5/etablissement_geo.csv',
  },
  {
    dataset: 'certification-jur',
    url: dataGouvResource('dd4aad2c-5ca6-48bf-bfad-d436623ac096'),
    fileName: 'certification/cycle-5/etablissement_jur.csv',
  },
  {
    dataset: 'certification-chapitre',
    url: dataGouvResource('5e7886c8-d423-4754-a65f-35fe4c1b51ce'),
    fileName: 'certification/cycle-5/resultat_chapitre.csv',
  },
  // HAS, certification, 6th cycle: the tables HAS refreshes itself.
  { dataset: 'certification-demarche', url: hasCertification('demarche'), fileName: 'certification/cycle-6/demarche.csv' },
  {
    dataset: 'certification-sites',
    url: hasCertification('etablissement_geo'),
    fileName: 'certification/cycle-6/etablissement_geo.csv',
  },
  {
    dataset: 'certification-chapitre',
    url: hasCertification('resultat_chapitre'),
    fileName: 'certification/cycle-6/resultat_chapitre.csv',
  },
  // HAS, e-Satis +48h MCO, one file per campaign.
  ...[
    ['2022', '20230105-144901'],
    ['2023', '20231211-153347'],
    ['2024', '20241029-142506'],
    ['2025', '20251031-141235'],
  ].map(([year, stamp]): Publication => {
    const fileName = `resultats-iqss-esatis48h-mco-open-data-${year}.xlsx`;
    const folder = `indicateurs-de-qualite-et-de-securite-des-soins-recueil-${year}/${stamp}`;
    return { dataset: 'esatis-48h-mco', url: dataGouvFile(`${folder}/${fileName}`), fileName: `esatis/${fileName}` };
  }),
];
