import { describe, expect, it } from 'vitest';
import { campaignFromName, datasetFromName } from '@/lib/import/run/file-name';

describe('datasetFromName', () => {
  it.each([
    ['esatis/resultats-esatis48h-mco-open-data-2019.csv', 'esatis-48h-mco'],
    ['resultats-iqss-esatis48h-mco-open-data-2024.xlsx', 'esatis-48h-mco'],
    ['resultats-iqss-esatisca-mco-open-data-2023.xlsx', 'esatis-ca'],
    ['resultats-esatis-ssr-2024.xlsx', 'esatis-ssr'],
    ['iqss/resultats-iqss-open-data-2019.csv', 'iqss'],
    ['resultats-iqss-qualhas-open-data-2022.xlsx', 'iqss'],
    ['iqss/ancien/dpa-ssr-recueil2018-donnee2017-donnees.csv', 'iqss-legacy'],
    ['iqss/ancien/ete-ortho-ipaqss-2017-2018-donnees.csv', 'iqss-legacy'],
    ['certification/has_demarche.csv', 'certification-demarche'],
    ['has_etab_geo.csv', 'certification-sites'],
    ['cycle-6/etablissement_geo.csv', 'certification-sites'],
    ['etablissement_jur.csv', 'certification-jur'],
    ['resultat_chapitre.csv', 'certification-chapitre'],
    ['sae/ID_2023r.csv', 'sae-id'],
    ['sae/IDB_2023r.csv', 'sae-idb'],
    ['sae/ST_2022a.csv', 'sae-st'],
    ['etalab-cs1100507-stock-20260512-0411.csv', 'finess'],
    ['laposte_hexasmal-2021.csv', 'communes'],
    ['shopping.csv', null],
    ['esatis/readme.csv', null],
  ])('%s announces %s', (name, dataset) => {
    expect(datasetFromName(name)).toBe(dataset);
  });
});

describe('campaignFromName', () => {
  it.each([
    ['resultats-esatis48h-mco-open-data-2019.csv', 2019],
    ['dpa-ssr-recueil2018-donnee2017-donnees.csv', 2018],
    ['ete-ortho-ipaqss-2017-2018-donnees.csv', 2018],
    ['recueil-2022/resultats.csv', null],
    ['etalab-cs1100502-stock-20260512-0411.csv', null],
    ['demarche.csv', null],
  ])('%s is of %s', (name, year) => {
    expect(campaignFromName(name)).toBe(year);
  });
});
