import path from 'node:path';
import { identityCells, participationCells, typeLabel } from './esatis-identity';
import { publicScore, publishedMeans } from './esatis-means';
import { stayPanel } from './esatis-panel';
import { stays48h } from './esatis-specs';
import { runSurvey } from './esatis-survey';
import type { Site } from './model';
import { writeCsv } from './write-csv';
import { writeXlsx } from './write-xlsx';

const DIMENSIONS = ['accueil', 'PECinf', 'PECmed', 'chambre', 'repas', 'sortie'];
const IDENTITY = ['finess', 'rs_finess', 'finess_geo', 'rs_finess_geo', 'region'];
const RESULT = ['participation', 'Depot', 'nb_rep_score_all_rea_ajust', 'score_all_rea_ajust', 'classement', 'evolution'];
const DETAIL = DIMENSIONS.flatMap((name) => [`nb_rep_score_${name}_rea_ajust`, `score_${name}_rea_ajust`]);
const RECOMMENDATION = ['taux_reco_brut', 'nb_reco_brut'];

const comma = (value: number) => String(value).replace('.', ',');

/** +48h MCO 2019: windows-1252, decimal comma for two columns and decimal dot for the six others. */
export async function writeStays2019(folder: string, sites: readonly Site[]): Promise<void> {
  const spec = stays48h({
    campaign: 2019,
    mean: 73.73,
    previousMean: 73.3,
    nonRespondents: 0.025,
    notValidated: 0.11,
    hasEvolution: true,
  });
  const rows = runSurvey(stayPanel(sites, 2019), spec).map((result) => {
    const { site, scored, absence, evolution } = result;
    const start = [...identityCells(site), ...participationCells(result)];
    if (!scored) return [...start, '', '', absence ?? '', '', ...DETAIL.map(() => ''), '', ''];
    return [
      ...start,
      scored.answers,
      comma(scored.score),
      scored.class,
      evolution,
      ...scored.dimensions.flatMap((score) => [scored.answers, score]),
      comma(scored.recommendation),
      scored.recommendationAnswers,
    ];
  });
  const file = path.join(folder, 'esatis', 'resultats-esatis48h-mco-open-data-2019.csv');
  await writeCsv(file, [...IDENTITY, ...RESULT, ...DETAIL, ...RECOMMENDATION], rows);
}

/** +48h MCO 2020: a workbook, no evolution, non-respondents folded into DI, sub-scores as text cells. */
export async function writeStays2020(folder: string, sites: readonly Site[]): Promise<void> {
  const spec = stays48h({
    campaign: 2020,
    mean: 74.01,
    previousMean: 73.73,
    response: 0.65,
    nonRespondents: 0.06,
    notValidated: 0.1,
    hasEvolution: false,
  });
  const rows = runSurvey(stayPanel(sites, 2020), spec).map((result) => {
    const { site, scored } = result;
    const start = [...identityCells(site), ...participationCells(result)];
    if (!scored) return [...start, null, null, 'DI', 'NA', ...DETAIL.map(() => null), null, null];
    return [
      ...start,
      scored.answers,
      scored.score,
      scored.class,
      'NA',
      ...scored.dimensions.flatMap((score) => [scored.answers, String(score)]),
      scored.recommendation,
      scored.recommendationAnswers,
    ];
  });
  const file = path.join(folder, 'esatis', 'resultats-esatis48h-mco-open-data-2020.xlsx');
  await writeXlsx(file, [...IDENTITY, ...RESULT, ...DETAIL, ...RECOMMENDATION], rows);
}

/** +48h MCO 2023: a type column, the rounded public score and the published means of region and type. */
export async function writeStays2023(folder: string, sites: readonly Site[]): Promise<void> {
  const spec = stays48h({
    campaign: 2023,
    mean: 74.3,
    previousMean: 74,
    nonRespondents: 0.012,
    notValidated: 0.035,
    hasEvolution: true,
  });
  const results = runSurvey(stayPanel(sites, 2023), spec);
  const meansOf = publishedMeans(results);
  const rows = results.map((result) => {
    const { site, scored, absence, evolution } = result;
    const start = [...identityCells(site), typeLabel(site), ...participationCells(result)];
    if (!scored) return [...start, null, null, absence, null, ...DETAIL.map(() => null), null, null, null, null, null];
    return [
      ...start,
      String(scored.answers),
      scored.score,
      scored.class,
      evolution,
      ...scored.dimensions.flatMap((score) => [scored.answers, String(score)]),
      publicScore(scored, spec.bounds),
      scored.recommendation,
      scored.recommendationAnswers,
      ...meansOf(result),
    ];
  });
  const means = ['SCORE_AJUST_ESATIS_REGION', 'SCORE_AJUST_ESATIS_TYPE'];
  const header = [...IDENTITY, 'type', ...RESULT, ...DETAIL, 'score_all_rea_ajust_dp', ...RECOMMENDATION, ...means];
  await writeXlsx(path.join(folder, 'esatis', 'resultats-iqss-esatis48h-mco-open-data-2023.xlsx'), header, rows);
}
