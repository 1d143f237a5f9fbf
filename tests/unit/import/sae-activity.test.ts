import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteSources } from '@/lib/import/sources/sae/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parsePath, parseTable, tableOf } from '@/tests/setup/parse-source';

async function values(text: string) {
  const { parsed, issues } = parseTable(siteSources, await tableOf(text));
  return { figures: parsed.facts.activityRecord?.map(({ line, finess, code, value }) => [line, finess, code, value]), issues };
}

describe('SAE activity', () => {
  it('adds up general and paediatric emergency visits', async () => {
    const { parsed } = await parsePath(siteSources, 'tests/fixtures/sae/urgences2.csv');
    expect(parsed.edition).toBe('2023-urgences2');
    expect(parsed.facts.activityRecord).toEqual([
      { line: 2, finess: '010000024', code: 'URGENCES.PASSU', value: 51070 },
      { line: 2, finess: '010000024', code: 'URGENCES.LIT_UHCD', value: 10 },
      { line: 4, finess: '010000032', code: 'URGENCES.PASSU', value: 18010 },
      { line: 4, finess: '010000032', code: 'URGENCES.LIT_UHCD', value: 4 },
    ]);
  });

  it('does not count twice what a row already sums', async () => {
    const critical = 'BOR;AN;FI;RS;UNI;LIT;JOU\n';
    const row = (unit: string, beds: number) => `REA;2023;010000024;CH;${unit};${beds};\n`;
    const withParts = await values(
      critical + row('REAADU', 12) + row('SITOT', 10) + row('SIUNV', 6) + row('USIC', 4) + row('SURVADU', 8),
    );
    expect(withParts.figures).toEqual([
      [2, '010000024', 'REA.LIT', 30],
      [2, '010000024', 'REA.LIT.REAADU', 12],
      [4, '010000024', 'REA.LIT.SIUNV', 6],
      [5, '010000024', 'REA.LIT.USIC', 4],
      [6, '010000024', 'REA.LIT.SURVADU', 8],
    ]);
    const totalAlone = await values(critical + row('REAADU', 12) + row('SITOT', 10));
    expect(totalAlone.figures?.[0]).toEqual([2, '010000024', 'REA.LIT', 22]);
    const psy = 'BOR;AN;FI;RS;DIS;CAP_HTP;CAP_HDJ;CAP_HDN;SEJ_HTP;JOU_HTP;VEN_HDJ\n';
    const total = await values(
      `${psy}PSY;2023;010000024;CH;GEN;40;;;;;\nPSY;2023;010000024;CH;INF;5;;;;;\nPSY;2023;010000024;CH;TOT;45;;;;;\n`,
    );
    expect(total.figures).toEqual([[4, '010000024', 'PSY.CAP_HTP', 45]]);
    const parts = await values(`${psy}PSY;2023;010000024;CH;GEN;40;;;;;\nPSY;2023;010000024;CH;INF;5;;;;;\n`);
    expect(parts.figures).toEqual([[2, '010000024', 'PSY.CAP_HTP', 45]]);
  });

  it('keeps the flags the site declared', async () => {
    const flags =
      'HEB_MED;HEB_CHIR;HEB_PERINAT;HEB_PSY;HEB_SSR;HEB_SLD;CHIRAMBU;PSY;CHIMIO;RTH;IRC;IVGAMP;HAD;URG;SMURSAMU;BLOC;REA;NEUROCHIR';
    const zeros = ';0'.repeat(16);
    const { figures, issues } = await values(
      [
        `BOR;AN;FI;RS;STATUT;${flags}`,
        `FILTRE;2023;010000024;CH;DECLA;1${zeros};`,
        `FILTRE;2023;010000024;CH;INIT;1;1${zeros}`,
        `FILTRE;2023;010000032;CH;DECLA;2${zeros};`,
        `FILTRE;2023;010000040;CH;AUTRE;1${zeros};`,
      ].join('\n'),
    );
    expect(figures).toEqual([[2, '010000024', 'FILTRE.HEB_MED', 1]]);
    expect(issues.issues.map(({ line, kind, column }) => [line, kind, column])).toEqual([
      [4, 'number-invalid', 'HEB_MED'],
      [5, 'class-unknown', 'STATUT'],
    ]);
  });

  it('leaves out figures that are none and rows said twice', async () => {
    const { figures, issues } = await values(
      'BOR;AN;FI;RS;LIT;JOU;ENT\nUSLD;2023;010000024;CH;60;x;1\nUSLD;2023;010000032;CH;-3;;\nUSLD;2023;010000040;CH;5;;\nUSLD;2023;010000040;CH;6;;\n',
    );
    expect(figures).toEqual([[4, '010000040', 'USLD.LIT', 5]]);
    expect(issues.issues.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'number-invalid'],
      [3, 'number-invalid'],
      [5, 'duplicate-key'],
    ]);
  });
});

const folder = officialDataDir();

describe.skipIf(!folder)('SAE activity, real files', () => {
  const saeFolder = path.join(folder ?? '', 'sae');
  const sum = async (name: string, code: string) => {
    const { parsed } = await parsePath(siteSources, path.join(saeFolder, name));
    return (parsed.facts.activityRecord ?? [])
      .filter((fact) => fact.code === code)
      .reduce((total, fact) => total + fact.value, 0);
  };

  it('finds the national totals', async () => {
    expect(await sum('MCO_2023r.csv', 'MCO.LIT_MCO')).toBe(187_427);
    expect(await sum('PERINAT_2023r.csv', 'PERINAT.ENFANTS')).toBe(680_464);
    expect(await sum('PSY_2023r.csv', 'PSY.CAP_HTP')).toBe(51_266);
    // Resuscitation 5,575, intensive care 5,914, continuous care 7,935.
    expect(await sum('REA_2023r.csv', 'REA.LIT')).toBe(19_424);
    expect(await sum('REA_2023r.csv', 'REA.LIT.REAADU')).toBe(5224);
    expect(await sum('FILTRE_2023r.csv', 'FILTRE.URG')).toBe(620);
    expect(await sum('CANCERO_2023r.csv', 'CANCERO.CANCERO_A2')).toBe(209);
  });

  it('reads every table without an issue, each recognised by one source', async () => {
    const names = readdirSync(saeFolder).filter((name) => name.endsWith('.csv'));
    expect(names).toHaveLength(15);
    const datasets = new Set<string>();
    for (const name of names) {
      const { source, parsed, issues } = await parsePath(siteSources, path.join(saeFolder, name));
      datasets.add(source.dataset);
      expect({ name, edition: parsed.edition, issues: issues.issues }).toEqual({ name, edition: '2023', issues: [] });
      const { activityRecord = [], siteRecord = [], legalEntityRecord = [] } = parsed.facts;
      expect(activityRecord.length + siteRecord.length + legalEntityRecord.length).toBeGreaterThan(100);
      expect(new Set(activityRecord.map(({ finess, code }) => `${finess} ${code}`)).size).toBe(activityRecord.length);
    }
    expect(datasets.size).toBe(15);
  });
});
