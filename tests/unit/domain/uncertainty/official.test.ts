import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteScore } from '@/lib/domain/uncertainty/estimate';
import { surveyReadability } from '@/lib/domain/uncertainty/readability';
import { surveyUncertainties } from '@/lib/domain/uncertainty/survey-uncertainty';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { officialDataDir } from '@/tests/setup/official-data';
import { parseFile } from '../../import/result-file';

const folder = officialDataDir();

async function scoresOf(file: string, campaign: number) {
  const { facts } = await parseFile(esatisSources, path.join(folder ?? '', 'esatis', file), campaign);
  const scores = new Map<string, SiteScore[]>();
  for (const { indicator, value, n } of facts.measurement ?? []) {
    if (typeof value !== 'number' || typeof n !== 'number' || n === 0) continue;
    scores.set(indicator, [...(scores.get(indicator) ?? []), { score: value, n }]);
  }
  return scores;
}

describe.skipIf(!folder)('uncertainty of the official surveys', () => {
  it('+48h 2019: 14.6 inside a site, 3.2 between sites, 79 % of letters uncertain, 52 % of pairs apart', async () => {
    const scores = await scoresOf('resultats-esatis48h-mco-open-data-2019.csv', 2019);
    const uncertainty = surveyUncertainties(scores).get('esatis-48h-mco')?.uncertainty;
    if (!uncertainty) throw new Error('refused');
    expect(uncertainty.sites).toBe(858);
    expect(Math.abs(uncertainty.individualSd - 14.6)).toBeLessThan(0.1);
    expect(uncertainty.betweenSd).toBeCloseTo(3.2, 1);
    const readability = surveyReadability('esatis-48h-mco', scores.get('esatis-48h-mco') ?? [], uncertainty);
    expect(Math.abs((readability?.uncertainLetters ?? 0) - 0.79)).toBeLessThan(0.01);
    expect(Math.abs((readability?.separablePairs.share ?? 0) - 0.52)).toBeLessThan(0.01);
  });

  it.each([
    ['resultats-esatis48h-mco-open-data-2020.xlsx', 2020, 'esatis-48h-mco', ['esatis-48h-mco-room']],
    ['resultats-esatisca-mco-open-data-2020.xlsx', 2020, 'esatis-ca', ['esatis-ca-care']],
    ['resultats-esatis-ssr-2024.xlsx', 2024, 'esatis-ssr', ['esatis-ssr-meals', 'esatis-ssr-place']],
  ])('%s: no dimension is taken as steadier than the overall score', async (file, campaign, overall, raised) => {
    const found = surveyUncertainties(await scoresOf(file, campaign));
    const floor = found.get(overall)?.uncertainty?.individualSd ?? Number.NaN;
    for (const [indicator, { uncertainty }] of found) expect(uncertainty?.individualSd, indicator).toBeGreaterThanOrEqual(floor);
    const changed = [...found].filter(([, { uncertainty }]) => uncertainty?.clamps.includes('individual-raised-to-overall'));
    expect(changed.map(([indicator]) => indicator).sort()).toEqual(raised.toSorted());
  });
});
