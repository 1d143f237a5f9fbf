import path from 'node:path';
import { identityCells, participationCells, typeLabel } from './esatis-identity';
import { publicScore, publishedMeans } from './esatis-means';
import { rehabilitationPanel } from './esatis-panel';
import { rehabilitation } from './esatis-specs';
import { runSurvey } from './esatis-survey';
import type { Site } from './model';
import { writeXlsx } from './write-xlsx';

const DETAIL = ['ACCUEIL', 'PEC', 'LIEU', 'REPAS', 'SORTIE'].flatMap((name) => [
  `score_${name}_ssr_ajust`,
  `nb_rep_score_${name}_ssr_ajust`,
]);
const HEADER = [
  ...['finess', 'rs_finess', 'finess_geo', 'rs_finess_geo', 'region', 'type', 'participation', 'Depot'],
  ...['nb_rep_score_ALL_ssr_ajust', 'score_ALL_ssr_ajust', 'classement', 'evolution'],
  ...DETAIL,
  ...['score_ALL_ssr_ajust_dp', 'taux_reco_brut', 'nb_reco_brut', 'SCORE_AJUST_ESATIS_REGION', 'SCORE_AJUST_ESATIS_TYPE'],
];

/** Rehabilitation 2023 and 2024. Text and numeric cells are mixed as in the published workbooks. */
export async function writeRehabilitation(folder: string, sites: readonly Site[]): Promise<void> {
  for (const [campaign, mean, previousMean] of [
    [2023, 75.25, 74.7],
    [2024, 76.02, 75.25],
  ] as const) {
    const spec = rehabilitation({ campaign, mean, previousMean, nonRespondents: 0.004, notValidated: 0.024, hasEvolution: true });
    const results = runSurvey(rehabilitationPanel(sites, campaign), spec);
    const meansOf = publishedMeans(results);
    const rows = results.map((result) => {
      const { site, scored, absence, evolution } = result;
      const start = [...identityCells(site), typeLabel(site), ...participationCells(result)];
      if (!scored) return [...start, null, null, absence, ...HEADER.slice(11).map(() => null)];
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
    await writeXlsx(path.join(folder, 'esatis', `resultats-esatis-ssr-${campaign}.xlsx`), HEADER, rows);
  }
}
