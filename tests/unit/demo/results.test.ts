import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, figure, generatedFolder, type Line, readCsv, readWorkbook } from './demo-files';

let folder: string;

beforeAll(async () => {
  folder = await generatedFolder();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SURVEYS = [
  { file: 'resultats-esatis48h-mco-open-data-2019.csv', all: 'all_rea_ajust', bounds: [77.3, 74, 70.7], mean: 73.73, size: 1152 },
  {
    file: 'resultats-esatis48h-mco-open-data-2020.xlsx',
    all: 'all_rea_ajust',
    bounds: [77.3, 74, 70.7],
    mean: 74.01,
    size: 1150,
  },
  {
    file: 'resultats-iqss-esatis48h-mco-open-data-2023.xlsx',
    all: 'all_rea_ajust',
    bounds: [77.3, 74, 70.7],
    mean: 74.3,
    size: 1150,
  },
  { file: 'resultats-esatisca-mco-open-data-2020.xlsx', all: 'all_ajust', bounds: [79.7, 76.5, 73.1], mean: 77.92, size: 931 },
  {
    file: 'resultats-iqss-esatisca-mco-open-data-2023.xlsx',
    all: 'all_ajust',
    bounds: [79.7, 76.5, 73.1],
    mean: 78.9,
    size: 931,
  },
  { file: 'resultats-esatis-ssr-2023.xlsx', all: 'ALL_ssr_ajust', bounds: [76.6, 72.9, 68.5], mean: 75.25, size: 1268 },
  { file: 'resultats-esatis-ssr-2024.xlsx', all: 'ALL_ssr_ajust', bounds: [76.6, 72.9, 68.5], mean: 76.02, size: 1248 },
] as const;

async function surveyRows(file: string): Promise<Line[]> {
  return file.endsWith('.csv') ? readCsv(folder, `esatis/${file}`) : readWorkbook(folder, `esatis/${file}`);
}

describe.each(SURVEYS)('$file', ({ file, all, bounds, mean, size }) => {
  let rows: Line[];
  let scored: Line[];
  beforeAll(async () => {
    rows = await surveyRows(file);
    scored = rows.filter((row) => /^[A-D]$/.test(row.classement ?? ''));
  });

  it('has about the published number of sites, each once', () => {
    expect(Math.abs(rows.length - size) / size).toBeLessThan(0.08);
    expect(new Set(rows.map((row) => row.finess_geo)).size).toBe(rows.length);
  });

  it('gives a score where there is a class, and only there, with at least 30 answers', () => {
    for (const row of rows) {
      const isScored = /^[A-D]$/.test(row.classement ?? '');
      expect(['A', 'B', 'C', 'D', 'DI', 'NR', 'NV']).toContain(row.classement);
      expect(row[`score_${all}`] !== '').toBe(isScored);
      expect(row[`nb_rep_score_${all}`] !== '').toBe(isScored);
      if (!isScored) continue;
      const counts = Object.entries(row).filter(([column]) => column.startsWith('nb_rep_'));
      expect(new Set(counts.map(([, value]) => value)).size).toBe(1);
      expect(figure(row[`nb_rep_score_${all}`])).toBeGreaterThanOrEqual(30);
      expect(figure(row.nb_reco_brut)).toBeLessThanOrEqual(figure(row[`nb_rep_score_${all}`]));
    }
  });

  it('follows the published class limits and is close to the published mean', () => {
    for (const row of scored) {
      expect(row.classement).toBe(letterOf(figure(row[`score_${all}`]), bounds));
      const scores = Object.entries(row).filter(([column, value]) => column.startsWith('score_') && value !== '');
      for (const [column, value] of scores) expect(figure(value) > 0 && figure(value) < 100, column).toBe(true);
    }
    const average = scored.reduce((sum, row) => sum + figure(row[`score_${all}`]), 0) / scored.length;
    expect(Math.abs(average - mean)).toBeLessThan(0.25);
    for (const letter of ['A', 'B', 'C', 'D']) expect(count(scored, (row) => row.classement)[letter]).toBeGreaterThan(0);
  });

  it('prints the mean of each region and a public score that is never of a better class, where it prints them', () => {
    for (const row of scored) {
      const shown = row[`score_${all}_dp`];
      if (shown === undefined) return;
      const score = figure(row[`score_${all}`]);
      expect([Math.floor(score), Math.floor(score) + 1]).toContain(figure(shown));
      // 'A' < 'B': rounding never lifts a site into a better class.
      expect(letterOf(figure(shown), bounds) >= (row.classement ?? '')).toBe(true);
      const peers = scored.filter((peer) => peer.region === row.region);
      const average = peers.reduce((sum, peer) => sum + figure(peer[`score_${all}`]), 0) / peers.length;
      expect(figure(row.SCORE_AJUST_ESATIS_REGION)).toBeCloseTo(average, 1);
    }
  });
});

describe('e-Satis over the campaigns', () => {
  it('holds every reason for an absence and every evolution', async () => {
    const rows = (await Promise.all(SURVEYS.map(({ file }) => surveyRows(file)))).flat();
    expect(Object.keys(count(rows, (row) => row.classement)).sort()).toEqual(['A', 'B', 'C', 'D', 'DI', 'NR', 'NV']);
    expect(Object.keys(count(rows, (row) => row.evolution)).sort()).toEqual(
      ['', '1-Diminution', '2-Stable', '3-Amélioration', '4-Non calculable', 'NA'].sort(),
    );
  });

  it('has numbers of answers like the real ones, and sites that keep their level', async () => {
    const [before, after] = await Promise.all([surveyRows(SURVEYS[0].file), surveyRows(SURVEYS[1].file)]);
    const answers = before
      .flatMap((row) => (row.nb_rep_score_all_rea_ajust ? [figure(row.nb_rep_score_all_rea_ajust)] : []))
      .sort((a, b) => a - b);
    expect(answers[Math.floor(answers.length / 2)]).toBeGreaterThan(150);
    expect(answers[Math.floor(answers.length / 2)]).toBeLessThan(260);
    expect(answers[Math.floor(answers.length / 4)]).toBeLessThan(110);
    const later = new Map(after.map((row) => [row.finess_geo, row.score_all_rea_ajust]));
    const pairs = before
      .filter((row) => row.score_all_rea_ajust && later.get(row.finess_geo))
      .map((row) => [figure(row.score_all_rea_ajust), figure(later.get(row.finess_geo))] as const);
    expect(pairs.length).toBeGreaterThan(500);
    expect(correlation(pairs)).toBeGreaterThan(0.7);
  });
});

describe('IQSS', () => {
  const REASONS = [
    'Non concerné',
    "Non concerné (pas d'activité)",
    'Non concerné (non comparable)',
    'Non répondant',
    'Non validé',
    'Non Applicable',
  ];

  it('2019 has the 49 published columns and every reason for an absence', () => {
    const rows = readCsv(folder, 'iqss/resultats-iqss-open-data-2019.csv');
    expect(Object.keys(rows[0] ?? {})).toHaveLength(49);
    expect(rows.length).toBeGreaterThan(3000);
    const values = new Set(rows.flatMap((row) => Object.values(row)));
    for (const reason of REASONS) expect(values).toContain(reason);
    expect(rows.some((row) => row.region === 'Collectivités outre-mer à statut particulier')).toBe(true);
    expect(rows.some((row) => figure(row.res_ias_icsha_v3_mhs) > 150)).toBe(true);
  });

  it('2019 has a class exactly where it has a value', () => {
    for (const row of readCsv(folder, 'iqss/resultats-iqss-open-data-2019.csv')) {
      for (const [column, value] of Object.entries(row)) {
        if (!column.startsWith('classe_')) continue;
        const result = row[column.replace('classe', 'res').toLowerCase()] ?? '';
        expect(/^\d+%?$/.test(result)).toBe(/^[ABC]$/.test(value));
        if (!/^[ABC]$/.test(value)) expect(REASONS).toContain(result);
      }
    }
  });

  it('2020 flags only ratios above one', async () => {
    const rows = await readWorkbook(folder, 'iqss/resultats-iqss-open-data-2020.xlsx');
    const flagged = rows.filter((row) => row.ete_ortho_alerte_sup === '1');
    expect(flagged.length).toBeGreaterThan(10);
    expect(flagged.every((row) => figure(row.ete_ortho_ratio_oe) > 1)).toBe(true);
    expect(rows.some((row) => row.ete_ortho_ratio_oe === '0')).toBe(true);
  });
});

function letterOf(score: number, [a, b, c]: readonly [number, number, number]): string {
  if (score >= a) return 'A';
  if (score >= b) return 'B';
  return score >= c ? 'C' : 'D';
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (index: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[index], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sum = (of: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
