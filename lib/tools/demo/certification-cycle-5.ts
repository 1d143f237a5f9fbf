import path from 'node:path';
import { daysLater, frenchDay, monthLabel, visitDay } from './certification-dates';
import { assignDecisions, type DecisionLabel } from './certification-decisions';
import type { ProcedureScope } from './certification-procedures';
import { drawChapters } from './certification-scores';
import { FinessNumbers } from './finess-numbers';
import { Random } from './random';
import { saeName } from './sae-name';
import { type CsvCell, writeCsv } from './write-csv';

const SHARES = [
  ['Certifié avec mention', 510],
  ['Certifié', 1433],
  ['Certifié sous conditions', 123],
  ['Non certifié', 81],
] as const satisfies readonly (readonly [DecisionLabel, number])[];

/** Visits by year and decision in the published file: the bad decisions are the late ones. */
const YEARS: Readonly<Record<DecisionLabel | '', readonly (readonly [year: number, weight: number])[]>> = {
  'Certifié avec mention': [
    [2021, 46],
    [2022, 117],
    [2023, 124],
    [2024, 144],
    [2025, 79],
  ],
  Certifié: [
    [2021, 115],
    [2022, 337],
    [2023, 386],
    [2024, 350],
    [2025, 245],
  ],
  'Certifié sous conditions': [
    [2023, 3],
    [2024, 70],
    [2025, 50],
  ],
  'Non certifié': [
    [2023, 21],
    [2024, 43],
    [2025, 17],
  ],
  '': [
    [2025, 98],
    [2026, 84],
    [2027, 14],
    [2028, 5],
  ],
};

export interface Procedure extends ProcedureScope {
  code: number;
  decision: DecisionLabel | '';
  visit: Date;
}

/** Fifth cycle: the five files, in the quirks of the publisher (byte order mark, dd/mm/yyyy, "09-Septembre"). */
export async function writeCycle5(folder: string, scopes: readonly ProcedureScope[]): Promise<Procedure[]> {
  const random = new Random('cycle-5');
  const decisions = assignDecisions(random, scopes, SHARES, 201 / 2348);
  const procedures = scopes.map((scope, index): Procedure => {
    const decision = decisions[index] ?? '';
    const [year] = random.weighted(YEARS[decision], ([, weight]) => weight);
    return { ...scope, code: 90001 + index, decision, visit: visitDay(random, year, visitMonth(random, year, decision)) };
  });
  const write = (name: string, header: readonly string[], rows: CsvCell[][]) =>
    writeCsv(path.join(folder, 'certification', 'cycle-5', name), header, rows, {
      separator: ',',
      encoding: 'utf-8-bom',
      quoteText: true,
    });

  await write(
    'demarche.csv',
    ['code_demarche', 'annee_visite', 'mois_visite', 'date_deb_visite', 'date_de_decision', 'Decision_de_la_CCES'],
    procedures.map((procedure, index) => procedureRow(random, procedure, index)),
  );
  await write(
    'etablissement_geo.csv',
    ['code_demarche', 'FINESS_EJ', 'FINESS_EG', 'RS_eg', 'Site_Principal'],
    siteRows(procedures),
  );
  await write(
    'etablissement_jur.csv',
    ['code_demarche', 'FINESS_EJ', 'RS_EJ'],
    procedures.flatMap(({ code, sites }) =>
      [...new Set(sites.map(({ entity }) => entity))].map((entity) => [code, entity.finess, saeName(entity.name)]),
    ),
  );
  const scored = procedures.flatMap(({ code, decision }) =>
    decision === '' ? [] : drawChapters(random, decision, [4, 4, 7]).map((chapter) => ({ code, chapter })),
  );
  await write(
    'resultat_chapitre.csv',
    ['code_demarche', 'id_chapitre', 'chapitre', 'moy_chapitre'],
    scored.map(({ code, chapter }) => [code, chapter.id, chapter.title, chapter.score]),
  );
  await write(
    'resultat_objectif.csv',
    ['code_demarche', 'id_chapitre', 'objectif', 'moy_objectif'],
    scored.flatMap(({ code, chapter }) => chapter.objectives.map(({ item, score }) => [code, chapter.id, item, score])),
  );
  return procedures;
}

/** No visit in August; a visit still without a decision in 2025 belongs to the end of the year. */
function visitMonth(random: Random, year: number, decision: DecisionLabel | ''): number {
  if (year === 2021) return random.pick([9, 10, 11, 12]);
  if (year === 2025 && decision === '') return random.pick([10, 11, 12]);
  if (year === 2025) return random.pick([1, 2, 3, 4, 5, 6, 7]);
  return random.pick([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12]);
}

function procedureRow(random: Random, { code, decision, visit }: Procedure, index: number): CsvCell[] {
  const month = visit.getUTCMonth() + 1;
  // A slip of the publisher: some planned visits are dated the day before their month.
  const isSlipped = decision === '' && index % 41 === 0;
  const start = isSlipped ? new Date(Date.UTC(visit.getUTCFullYear(), month - 1, 0, 12)) : visit;
  const decided = decision === '' ? '' : frenchDay(daysLater(visit, random.int(45, 170)));
  return [code, visit.getUTCFullYear(), monthLabel(month), frenchDay(start), decided, decision];
}

/** All sites, the principal one first; a few lie in Belgium, under numbers of their own. */
function siteRows(procedures: readonly Procedure[]): CsvCell[][] {
  const belgian = new FinessNumbers();
  const nearBelgium = procedures.filter(({ sites }) => sites[0]?.place.commune.department === '59').slice(0, 5);
  // The publisher's slips: a legal entity in the place of its only site, and the two in each other's place.
  const alone = procedures.filter(({ sites }) => sites.length === 1 && sites[0]?.entity.ownership === 1);
  const [swapped, entityOnly] = [alone[0]?.code, alone[1]?.code];
  return procedures.flatMap(({ code, sites }, index) => {
    const rows: CsvCell[][] = sites.map((site, rank) => [
      code,
      code === swapped ? site.finess : site.entity.finess,
      code === swapped || code === entityOnly ? site.entity.finess : site.finess,
      saeName(site.name),
      rank === 0 ? 'True' : 'False',
    ]);
    const entity = nearBelgium.some((procedure) => procedure.code === code) ? sites[0]?.entity : undefined;
    if (entity) rows.push([code, entity.finess, belgian.next('0032'), `MAISON DES QUATRE BOULEAUX ${index + 1}`, 'False']);
    return rows;
  });
}
