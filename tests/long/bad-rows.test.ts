import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECISION_LABELS } from '@/lib/domain/certification';
import type { IssueCode, StoredIssueParams } from '@/lib/domain/issue-reasons';
import { bytesText, folderOf, withCell } from '@/tests/setup/damaged-file';
import { demoFolder } from '@/tests/setup/demo-folder';
import { importInto } from '@/tests/setup/official-release';
import { type TestDatabase, testDatabase } from '@/tests/setup/test-database';

const SURVEY = 'resultats-esatis48h-mco-open-data-2019.csv';
const PROCEDURES = 'demarche.csv';

interface Damage {
  what: string;
  file: typeof SURVEY | typeof PROCEDURES;
  damage: (text: string) => string;
  issue: { kind: string; line: number; column: string | null; value: string; code: IssueCode; params: StoredIssueParams };
}

const cell = (column: string, value: string) => (text: string) => withCell(text, ';', 2, column, value);

const DAMAGES: readonly Damage[] = [
  {
    what: 'a FINESS that does not fit its pattern',
    file: SURVEY,
    damage: cell('finess_geo', '01X099002'),
    issue: { kind: 'finess-invalid', line: 2, column: 'finess_geo', value: '01X099002', code: 'finess-invalid', params: {} },
  },
  {
    what: 'a score of 174',
    file: SURVEY,
    damage: cell('score_all_rea_ajust', '174'),
    issue: {
      kind: 'score-out-of-range',
      line: 2,
      column: 'score_all_rea_ajust',
      value: '174',
      code: 'outside-range',
      params: { min: 0, max: 100 },
    },
  },
  {
    what: 'a score that is no number',
    file: SURVEY,
    damage: cell('score_repas_rea_ajust', '66,2,3'),
    issue: {
      kind: 'number-invalid',
      line: 2,
      column: 'score_repas_rea_ajust',
      value: '66,2,3',
      code: 'not-a-number',
      params: {},
    },
  },
  {
    what: 'a class Z',
    file: SURVEY,
    damage: cell('classement', 'Z'),
    issue: {
      kind: 'class-unknown',
      line: 2,
      column: 'classement',
      value: 'Z',
      code: 'class-unknown',
      params: { classes: ['A', 'B', 'C', 'D'] },
    },
  },
  {
    what: 'a score without a class',
    file: SURVEY,
    damage: cell('classement', ''),
    issue: {
      kind: 'score-without-class',
      line: 2,
      column: 'score_all_rea_ajust',
      value: '66,23',
      code: 'result-without-class',
      params: {},
    },
  },
  {
    what: 'a class without a score',
    file: SURVEY,
    damage: cell('score_all_rea_ajust', ''),
    issue: {
      kind: 'class-without-score',
      line: 2,
      column: 'classement',
      value: 'D',
      code: 'class-without-result',
      params: { class: 'D' },
    },
  },
  {
    what: 'a row said twice, word for word',
    file: SURVEY,
    damage: (text) => {
      const lines = text.split('\n');
      return lines.with(2, lines[1] ?? '').join('\n');
    },
    issue: {
      kind: 'duplicate-key',
      line: 3,
      column: 'finess_geo',
      value: '010099002',
      code: 'site-repeated',
      params: { line: 2 },
    },
  },
  {
    what: 'a cell too many',
    file: SURVEY,
    damage: cell('nb_reco_brut', '60;60'),
    issue: {
      kind: 'row-malformed',
      line: 2,
      column: null,
      value: '010199001 |',
      code: 'cells-unequal',
      params: { cells: 26, expected: 25 },
    },
  },
  {
    what: 'a quote that never closes',
    file: SURVEY,
    damage: cell('region', '"'),
    issue: { kind: 'row-malformed', line: 2, column: null, value: '010199001', code: 'quote-stray', params: {} },
  },
  {
    what: 'a byte of no character',
    file: SURVEY,
    damage: cell('region', 'R\u008dgion'),
    issue: {
      kind: 'row-malformed',
      line: 2,
      column: 'region',
      value: 'R\ufffdgion',
      code: 'character-unreadable',
      params: { character: 'U+FFFD' },
    },
  },
  {
    what: 'a date that does not exist',
    file: PROCEDURES,
    damage: (text) => withCell(text, ',', 2, 'date_de_decision', '"31/02/2024"'),
    issue: { kind: 'date-impossible', line: 2, column: 'date_de_decision', value: '31/02/2024', code: 'not-a-date', params: {} },
  },
  {
    what: 'a decision of no known word',
    file: PROCEDURES,
    damage: (text) => withCell(text, ',', 2, 'Decision_de_la_CCES', '"Recommande"'),
    issue: {
      kind: 'decision-unknown',
      line: 2,
      column: 'Decision_de_la_CCES',
      value: 'Recommande',
      code: 'decision-unknown',
      params: { decisions: Object.keys(DECISION_LABELS) },
    },
  },
];

let database: TestDatabase;
const good: Record<string, string> = {};
const folders: string[] = [];

async function folder(files: Record<string, string>): Promise<string> {
  const created = await folderOf(files);
  folders.push(created);
  return created;
}

describe('a bad row', () => {
  beforeAll(async () => {
    database = await testDatabase();
    const demo = await demoFolder();
    good[SURVEY] = bytesText(await readFile(path.join(demo, 'esatis', SURVEY)));
    good[PROCEDURES] = bytesText(await readFile(path.join(demo, 'certification/cycle-5', PROCEDURES)));
    await importInto(database, await folder(good));
  });

  afterAll(async () => {
    await database?.drop();
    for (const created of folders) await rm(created, { recursive: true });
  });

  it.each(DAMAGES)('$what is left out, and said with its place and reason', async ({ file, damage, issue }) => {
    const outcome = await importInto(database, await folder({ [file]: damage(good[file] ?? '') }));
    expect(outcome.status).toBe('imported');
    const [source] = outcome.files;
    expect(source).toMatchObject({ fileName: file, rejected: 1 });
    expect(outcome.issues.byKind[issue.kind]).toBe(1);

    const stored = await database.query<{ line: number; value: string }>(
      `SELECT i.severity, i.kind, i.line, i.code, i.params, i."column", i.value, f.file_name, f.rows - f.accepted AS missing
       FROM import_issue i JOIN source_file f ON f.id = i.source_file_id JOIN release_source r ON r.source_file_id = f.id
       WHERE r.release_id = $1 AND i.severity = 'rejected'`,
      [outcome.release],
    );
    expect(stored).toEqual([
      {
        severity: 'rejected',
        ...issue,
        value: expect.stringContaining(issue.value),
        file_name: file,
        missing: 1,
      },
    ]);
    const facts = file === SURVEY ? 'measurement' : 'certification_procedure';
    const [left] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${facts} m JOIN release_source r USING (source_file_id) WHERE r.release_id = $1 AND m.line = $2`,
      [outcome.release, issue.line],
    );
    expect(left?.count).toBe(0);
    // Everything back as it should be: no issue of the bad file is left in the release.
    const repaired = await importInto(database, await folder({ [file]: good[file] ?? '' }));
    expect(repaired.issues.byKind[issue.kind]).toBeUndefined();
  });
});
