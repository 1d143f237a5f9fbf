import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parseFile } from './result-file';

const folder = officialDataDir();
const parse = (file: string, campaign: number) => parseFile(esatisSources, path.join(folder ?? '', 'esatis', file), campaign);

describe.skipIf(!folder)('the official e-Satis files', () => {
  it.each([
    [
      'resultats-esatis48h-mco-open-data-2019.csv',
      2019,
      1152,
      { A: 136, B: 263, C: 300, D: 159, DI: 137, NR: 29, NV: 128 },
      73.73,
    ],
    ['resultats-esatis48h-mco-open-data-2020.xlsx', 2020, 1150, { A: 144, B: 252, C: 323, D: 118, DI: 313 }, 74.01],
    ['resultats-esatisca-mco-open-data-2020.xlsx', 2020, 931, { A: 217, B: 338, C: 191, D: 42, DI: 143 }, 77.92],
    ['resultats-esatis-ssr-2024.xlsx', 2024, 1248, { A: 228, B: 141, C: 81, D: 27, DI: 738, NR: 3, NV: 30 }, 76.02],
  ])('%s (%i) is read whole, as HAS counts it', async (file, campaign, rows, classes, mean) => {
    const parsed = await parse(file, campaign);
    expect(parsed.facts.siteRecord).toHaveLength(rows);
    expect(parsed.classes).toEqual(classes);
    expect(parsed.meanScore).toBe(mean);
    // No row rejected, no class that disagrees with the cut-offs, no unknown region.
    expect(parsed.issues.issues).toEqual([]);
  });

  it.each([
    ['resultats-esatis48h-mco-open-data-2019.csv', 2019, 29],
    ['resultats-esatis48h-mco-open-data-2020.xlsx', 2020, 25],
    ['resultats-esatisca-mco-open-data-2020.xlsx', 2020, 32],
  ])('%s: %i, %i non-respondents, those that deposited nothing included', async (file, campaign, count) => {
    const { facts } = await parse(file, campaign);
    expect(facts.measurement?.filter(({ status }) => status === 'non-respondent')).toHaveLength(count);
  });

  it('has a score in every dimension of a scored row', async () => {
    const parsed = await parse('resultats-esatis48h-mco-open-data-2019.csv', 2019);
    const results = parsed.facts.measurement ?? [];
    expect(results.filter(({ status }) => status === 'scored')).toHaveLength(858 * 8);
    expect(results).toHaveLength(858 * 8 + 294);
  });

  it('reads a row field by field', async () => {
    const parsed = await parse('resultats-esatis48h-mco-open-data-2019.csv', 2019);
    const results = parsed.facts.measurement?.filter(({ finess }) => finess === '010000032') ?? [];
    expect(results.map(({ indicator, value, n }) => [indicator, value, n])).toEqual([
      ['esatis-48h-mco', 71.79, 322],
      ['esatis-48h-mco-welcome', 72.47, 322],
      ['esatis-48h-mco-nurses', 80.88, 322],
      ['esatis-48h-mco-doctors', 78.53, 322],
      ['esatis-48h-mco-room', 67.13, 322],
      ['esatis-48h-mco-meals', 61.38, 322],
      ['esatis-48h-mco-discharge', 60.61, 322],
      ['esatis-48h-mco-recommend', 45.5, 319],
    ]);
    expect(results[0]).toMatchObject({ class: 'C', evolution: 'increase', obligation: 'mandatory', line: 3 });
  });

  it('publishes for SSR a regional mean equal to the one recomputed', async () => {
    const { facts } = await parse('resultats-esatis-ssr-2024.xlsx', 2024);
    const regionOf = new Map(facts.siteRecord?.map((site) => [site.finess, site.regionCode]));
    const published = facts.referenceValue?.filter(({ scope }) => scope === 'region') ?? [];
    expect(published).toHaveLength(16);
    for (const { key, value } of published) {
      const scores =
        facts.measurement?.flatMap((row) =>
          row.indicator === 'esatis-ssr' && regionOf.get(row.finess) === key ? (row.value ?? []) : [],
        ) ?? [];
      expect(scores.reduce((a, b) => a + b, 0) / scores.length, key).toBeCloseTo(value, 2);
    }
  });

  it('shows a public figure that is the score rounded or floored', async () => {
    const { facts } = await parse('resultats-esatis-ssr-2024.xlsx', 2024);
    const shown = facts.measurement?.filter(({ publicValue }) => publicValue !== null) ?? [];
    expect(shown).toHaveLength(477);
    for (const { value, publicValue } of shown) expect([0, 1]).toContain((publicValue ?? 0) - Math.floor(value ?? 0));
  });
});
