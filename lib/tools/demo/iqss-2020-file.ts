import path from 'node:path';
import { iqssIdentity } from './iqss-identity';
import { drawOutcome, replacesJoints } from './iqss-outcome';
import type { Site } from './model';
import { Random } from './random';
import { writeXlsx } from './write-xlsx';

const NOT_COMPARABLE = 'Non concerné (non comparable)';
const HEADER = [
  ...['finess', 'nom_ES', 'region', 'type', 'ete_ortho_ratio_oe', 'ete_ortho_alerte_sup', 'ete_ortho_evol'],
  ...['iso_ortho_ratio_oe', 'iso_ortho_alerte_sup'],
];

/** IQSS collection of 2020: only the complications after hip or knee replacement. */
export async function writeIqss2020(folder: string, sites: readonly Site[]): Promise<void> {
  const rows = sites.filter(replacesJoints).map((site) => {
    const thrombosis = drawOutcome(site, 'ete_ortho', 2020, 0.03);
    const infection = drawOutcome(site, 'iso_ortho', 2020, 0.05);
    const evolution = new Random(`ete-evolution:${site.finess}`).weighted([-1, 0, 1], (step) => (step === 0 ? 88 : 6));
    return [
      site.finess,
      ...iqssIdentity(site, 2020),
      thrombosis?.ratio ?? NOT_COMPARABLE,
      thrombosis ? Number(thrombosis.isAlert) : NOT_COMPARABLE,
      thrombosis ? evolution : NOT_COMPARABLE,
      infection?.ratio ?? NOT_COMPARABLE,
      infection ? Number(infection.isAlert) : NOT_COMPARABLE,
    ];
  });
  await writeXlsx(path.join(folder, 'iqss', 'resultats-iqss-open-data-2020.xlsx'), HEADER, rows);
}
