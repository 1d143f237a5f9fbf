import path from 'node:path';
import type { DatasetCode } from '@/lib/domain/dataset';

/** What a publisher's file name promises. The header decides; a name that contradicts it is an error worth stopping for. */
const NAMES: readonly [RegExp, DatasetCode][] = [
  [/e-?satis[-_]?48h/i, 'esatis-48h-mco'],
  [/e-?satis[-_]?ca/i, 'esatis-ca'],
  [/e-?satis[-_]?(ssr|smr)/i, 'esatis-ssr'],
  [/iqss[-_](open[-_]data|qualhas)/i, 'iqss'],
  [/^(dpa-ssr|ete-ortho)-.*donnees/i, 'iqss-legacy'],
  [/demarche/i, 'certification-demarche'],
  [/etab(lissement)?_geo/i, 'certification-sites'],
  [/etab(lissement)?_jur/i, 'certification-jur'],
  [/resultat_chapitre/i, 'certification-chapitre'],
  [/resultat_objectif/i, 'certification-objectif'],
  [/^ID_20\d\d/i, 'sae-id'],
  [/^IDB_20\d\d/i, 'sae-idb'],
  [/^ST_20\d\d/i, 'sae-st'],
  [/^FILTRE_20\d\d/i, 'sae-filtre'],
  [/^MCO_20\d\d/i, 'sae-mco'],
  [/^PERINAT_20\d\d/i, 'sae-perinat'],
  [/^URGENCES2?_20\d\d/i, 'sae-urgences'],
  [/^SSR_20\d\d/i, 'sae-ssr'],
  [/^PSY_20\d\d/i, 'sae-psy'],
  [/^BLOCS_20\d\d/i, 'sae-blocs'],
  [/^REA_20\d\d/i, 'sae-rea'],
  [/^USLD_20\d\d/i, 'sae-usld'],
  [/^HAD_20\d\d/i, 'sae-had'],
  [/^CANCERO_20\d\d/i, 'sae-cancero'],
  [/^DIALYSE_20\d\d/i, 'sae-dialyse'],
  [/etalab[-_]cs11005/i, 'finess'],
  [/eurostat[-_]healthcare/i, 'points'],
  [/hexasmal/i, 'communes'],
];

/** The data set a file name announces, or null when it announces none. */
export function datasetFromName(fileName: string): DatasetCode | null {
  const name = path.basename(fileName);
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The collection year a file name gives: after "recueil", else the last year in it. Null when there is none. */
export function campaignFromName(fileName: string): number | null {
  const name = path.basename(fileName);
  const recueil = /recueil[-_ ]?(20\d{2})/i.exec(name)?.[1];
  const years = name.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  const year = recueil ?? years.at(-1);
  return year ? Number(year) : null;
}
