import path from 'node:path';
import { identityCells, participationCells, typeLabel } from './esatis-identity';
import { publicScore, publishedMeans } from './esatis-means';
import { daySurgeryPanel } from './esatis-panel';
import { daySurgery } from './esatis-specs';
import { runSurvey } from './esatis-survey';
import type { Site } from './model';
import { writeXlsx } from './write-xlsx';

const IDENTITY = ['finess', 'rs_finess', 'finess_geo', 'rs_finess_geo', 'region'];
const RESULT = ['participation', 'Depot', 'nb_rep_score_all_ajust', 'score_all_ajust', 'classement', 'evolution'];
/** Here the score stands before its count. */
const DETAIL = ['AVH', 'ACC', 'PEC', 'CER', 'OVS'].flatMap((name) => [`score_${name}_ajust`, `nb_rep_score_${name}_ajust`]);
const RECOMMENDATION = ['taux_reco_brut', 'nb_reco_brut'];

/** Day surgery 2020: numbers in numeric cells, no evolution, every absence folded into DI. */
export async function writeDaySurgery2020(folder: string, sites: readonly Site[]): Promise<void> {
  const spec = daySurgery({
    campaign: 2020,
    mean: 77.92,
    previousMean: 76.7,
    response: 0.6,
    nonRespondents: 0.03,
    notValidated: 0.05,
    hasEvolution: false,
  });
  const rows = runSurvey(daySurgeryPanel(sites, 2020), spec).map((result) => {
    const { site, scored } = result;
    const start = [...identityCells(site), ...participationCells(result)];
    if (!scored) return [...start, null, null, 'DI', 'NA', ...DETAIL.map(() => null), null, null];
    return [
      ...start,
      scored.answers,
      scored.score,
      scored.class,
      'NA',
      ...scored.dimensions.flatMap((score) => [score, scored.answers]),
      scored.recommendation,
      scored.recommendationAnswers,
    ];
  });
  const file = path.join(folder, 'esatis', 'resultats-esatisca-mco-open-data-2020.xlsx');
  await writeXlsx(file, [...IDENTITY, ...RESULT, ...DETAIL, ...RECOMMENDATION], rows);
}

/** Day surgery 2023: with type, public score and published means. */
export async function writeDaySurgery2023(folder: string, sites: readonly Site[]): Promise<void> {
  const spec = daySurgery({
    campaign: 2023,
    mean: 78.9,
    previousMean: 78.5,
    nonRespondents: 0.012,
    notValidated: 0.03,
    hasEvolution: true,
  });
  const results = runSurvey(daySurgeryPanel(sites, 2023), spec);
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
      ...scored.dimensions.flatMap((score) => [String(score), scored.answers]),
      publicScore(scored, spec.bounds),
      scored.recommendation,
      scored.recommendationAnswers,
      ...meansOf(result),
    ];
  });
  const means = ['SCORE_AJUST_ESATIS_REGION', 'SCORE_AJUST_ESATIS_TYPE'];
  const header = [...IDENTITY, 'type', ...RESULT, ...DETAIL, 'score_all_ajust_dp', ...RECOMMENDATION, ...means];
  await writeXlsx(path.join(folder, 'esatis', 'resultats-iqss-esatisca-mco-open-data-2023.xlsx'), header, rows);
}
