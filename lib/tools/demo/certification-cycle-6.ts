import path from 'node:path';
import type { Procedure } from './certification-cycle-5';
import { daysLater, isoDay, visitDay } from './certification-dates';
import { assignDecisions, type DecisionLabel } from './certification-decisions';
import { drawChapters } from './certification-scores';
import { Random } from './random';
import { saeName } from './sae-name';
import { type CsvCell, writeCsv } from './write-csv';

const SHARES = [
  ['Certifié avec mention', 88],
  ['Certifié', 239],
  ['Certifié sous conditions', 68],
  ['Non certifié', 27],
] as const satisfies readonly (readonly [DecisionLabel, number])[];
const DECIDED = 422;
const PENDING = 40;

/** Sixth cycle (visits since September 2025), in its other formats: ISO dates, months as numbers, decimal commas. */
export async function writeCycle6(folder: string, cycle5: readonly Procedure[]): Promise<void> {
  const random = new Random('cycle-6');
  const oldest = cycle5
    .filter(({ decision }) => decision !== '')
    .sort((first, second) => first.visit.getTime() - second.visit.getTime() || first.code - second.code)
    .slice(0, DECIDED + PENDING)
    .map((procedure, index) => ({ ...procedure, code: 95001 + index, quality: procedure.quality + 0.6 * random.normal() }));
  const decisions = assignDecisions(random, oldest, SHARES, PENDING / (DECIDED + PENDING));
  const write = (name: string, header: readonly string[], rows: CsvCell[][]) =>
    writeCsv(path.join(folder, 'certification', 'cycle-6', name), header, rows, { separator: ',', encoding: 'utf-8' });

  await write(
    'demarche.csv',
    [
      'code_demarche',
      'id_cycle',
      'id_version',
      'annee_visite',
      'mois_visite',
      'date_deb_visite',
      'date_de_decision',
      'Decision_de_la_CCES',
    ],
    oldest.map(({ code }, index) => {
      const decision = decisions[index] ?? '';
      const [year, month] = decision === '' ? [2026, random.pick([9, 10, 11])] : random.pick(VISITS);
      const visit = visitDay(random, year, month);
      const decided = decision === '' ? '' : isoDay(daysLater(visit, random.int(45, 95)));
      return [code, 6, 1, year, month, isoDay(visit), decided, decision];
    }),
  );
  await write(
    'etablissement_geo.csv',
    ['code_demarche', 'FINESS_EJ', 'FINESS_EG', 'RS_eg', 'Site_Principal'],
    oldest.flatMap(({ code, sites }) =>
      sites.map((site, rank) => [code, site.entity.finess, site.finess, saeName(site.name), rank === 0 ? 'True' : 'False']),
    ),
  );
  await write(
    'resultat_chapitre.csv',
    ['code_demarche', 'id_chapitre', 'chapitre', 'moy_chapitre'],
    oldest.flatMap(({ code }, index) => {
      const decision = decisions[index] ?? '';
      if (decision === '') return [];
      return drawChapters(random, decision, [4, 4, 4]).map(({ id, title, score }) => [
        code,
        id,
        title,
        String(score).replace('.', ','),
      ]);
    }),
  );
}

const VISITS = [
  [2025, 9],
  [2025, 10],
  [2025, 11],
  [2025, 12],
  [2026, 1],
  [2026, 2],
  [2026, 3],
  [2026, 4],
  [2026, 5],
  [2026, 6],
] as const;
