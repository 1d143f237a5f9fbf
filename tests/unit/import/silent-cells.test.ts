import { describe, expect, it } from 'vitest';
import { hasFinessKey, readFiness } from '@/lib/domain/finess';
import { readTable } from '@/lib/import/read/read-table';
import type { Table } from '@/lib/import/read/table';
import { parseTable } from '@/lib/import/run/prepare';
import { parseDecision } from '@/lib/import/sources/certification/decision';
import { SOURCES } from '@/lib/import/sources/registry';
import { officialDataDir } from '@/tests/setup/official-data';

const folder = officialDataDir();

async function official(file: string): Promise<Table> {
  return readTable(`${folder}/${file}`, file);
}

/** Parses with one cell changed; returns what is said of its line and the facts. */
function withCell(table: Table, index: number, column: string, value: string) {
  const position = table.header.findIndex((name) => name.toLowerCase() === column.toLowerCase());
  const row = table.rows[index];
  if (!row || position < 0) throw new Error(`No ${column} in row ${index}`);
  const changed = { ...table, rows: table.rows.with(index, { ...row, cells: row.cells.with(position, value) }) };
  const source = SOURCES.find((candidate) => candidate.recognise(changed).match === 'yes');
  if (!source) throw new Error(`Nobody reads ${table.fileName}`);
  const prepared = parseTable(changed, source, { campaign: null, isStrict: false });
  return { ...prepared, said: prepared.issues.issues.filter(({ line }) => line === row.line).map(({ code }) => code) };
}

describe('a number that is no FINESS', () => {
  it.each(['0', '1078005', '999999999', '000000000', '960000018', '200000017'])('%s is refused', (text) =>
    expect(readFiness(text)).toBeNull(),
  );

  it.each(['010000024', '2A0000139', '003200001', '970100186', '980500011'])('%s is none of these', (text) =>
    expect(readFiness(text)).toBe(text),
  );

  it.each([
    ['010000024', true],
    ['010000025', false],
    ['2A0000139', true],
  ])('%s: its key is right: %s', (finess, isRight) => expect(hasFinessKey(finess)).toBe(isRight));
});

describe('a decision', () => {
  it.each(['Certifié ???', 'Certifié*', '(Certifié)', 'Certifié avec mention.'])('"%s" is none', (label) =>
    expect(parseDecision(label)).toBe('unknown'),
  );

  it.each(['Certifié', 'CERTIFIE ', 'certifié  avec mention'])('"%s" is one', (label) =>
    expect(parseDecision(label)).not.toBe('unknown'),
  );
});

describe.skipIf(!folder)('one wrong cell of a real file', () => {
  it.each([
    ['sae/MCO_2023r.csv', 'LIT_MED', '1e12', ['not-a-quantity']],
    ['sae/MCO_2023r.csv', 'LIT_MED', '1e308', ['not-a-quantity']],
    ['sae/MCO_2023r.csv', 'LIT_MED', '12.7', ['not-a-quantity']],
    ['sae/MCO_2023r.csv', 'FI', '010000025', ['finess-key-wrong']],
    ['sae/ID_2023r.csv', 'FI', '999999999', ['finess-invalid']],
    ['communes/laposte_hexasmal-2021.csv', 'coordonnees_gps', '2.3,48.8', ['not-coordinates']],
    ['communes/laposte_hexasmal-2021.csv', 'Code_commune_INSEE', '99999', ['not-a-commune']],
    ['certification/has_demarche.csv', 'annee_visite', '1900', ['not-a-year']],
    ['certification/has_demarche.csv', 'annee_visite', '2050', ['not-a-year']],
    ['certification/has_demarche.csv', 'date_de_decision', '10/02/2099', ['not-a-date']],
    ['certification/has_demarche.csv', 'Decision_de_la_CCES', 'Certifié ???', ['decision-unknown']],
    ['certification/has_etab_geo.csv', 'code_demarche', '350002176', ['columns-disagree']],
    ['finess/eurostat-healthcare-FR-2020.csv', 'lat', '5.2', ['columns-disagree']],
  ])('%s, %s: %s', async (file, column, value, codes) => {
    expect(withCell(await official(file), 0, column, value).said).toEqual(codes);
  });

  it('a score shown to the public that is not the score is doubted', async () => {
    const table = await official('esatis/resultats-esatis-ssr-2024.xlsx');
    const scored = table.rows.findIndex(({ cells }) => cells.includes('A'));
    expect(withCell(table, scored, 'score_ALL_ssr_ajust_dp', '99').said).toEqual(['columns-disagree']);
  });

  it('a ratio out of reason is refused', async () => {
    const table = await official('iqss/resultats-iqss-open-data-2019.csv');
    const position = table.header.findIndex((name) => /ete_ortho_ratio_oe/i.test(name));
    const scored = table.rows.findIndex(({ cells }) => /^\d/.test(cells[position] ?? ''));
    expect(withCell(table, scored, 'ete_ortho_ratio_oe', '1e308').said).toEqual(['outside-range']);
  });

  it('a wrong regional mean is the one that is doubted, and the one most rows give is kept', async () => {
    const table = await official('esatis/resultats-esatis-ssr-2024.xlsx');
    const scored = table.rows.findIndex(({ cells }) => cells.includes('A'));
    const right = withCell(table, scored, 'rs_finess', 'X').parsed.facts.referenceValue;
    const wrong = withCell(table, scored, 'SCORE_AJUST_ESATIS_REGION', '12.5');
    expect(wrong.said).toEqual(['mean-disagrees']);
    const means = (facts: typeof right) => facts?.map(({ scope, key, value }) => `${scope} ${key} ${value}`).sort();
    expect(means(wrong.parsed.facts.referenceValue)).toEqual(means(right));
  });

  it('a row under the number of another takes nothing from it', async () => {
    const table = await official('esatis/resultats-esatis48h-mco-open-data-2019.csv');
    const position = table.header.indexOf('finess_geo');
    const far = table.rows.findIndex(
      ({ cells }) => cells[table.header.indexOf('region')] !== table.rows[0]?.cells[table.header.indexOf('region')],
    );
    const number = table.rows[far]?.cells[position] ?? '';
    const { parsed, said } = withCell(table, 0, 'finess_geo', number);
    expect(said).toEqual(['site-contested']);
    const kept = parsed.facts.measurement?.filter(({ finess }) => finess === number.padStart(9, '0'));
    expect(new Set(kept?.map(({ line }) => line))).toEqual(new Set([table.rows[far]?.line]));
  });
});
