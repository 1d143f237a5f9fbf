import { describe, expect, it } from 'vitest';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

/** Words for a kind of care, and the sector or activity that shows a hospital gives it. */
const CARE: readonly [words: string, code: string][] = [
  ['urgences', 'URGENCES'],
  ['service des urgences', 'URGENCES'],
  ['maternité', 'MATERNITE'],
  ['chirurgie', 'CHIRURGIE'],
  ['psychiatrie', 'PSY'],
  ['dialyse', 'DIALYSE'],
  ['unité de dialyse', 'DIALYSE'],
  ['SSR', 'SMR'],
  ['rééducation', 'SMR'],
  ['HAD', 'HAD'],
  ['USLD', 'USLD'],
  ['soins de longue durée', 'USLD'],
  ['soins palliatifs', 'SOINS_PALLIATIFS'],
  ['unité de soins palliatifs', 'SOINS_PALLIATIFS'],
  ['chimiothérapie', 'CHIMIOTHERAPIE'],
  ['IVG', 'IVG'],
  ['emergency', 'URGENCES'],
  ['maternity', 'MATERNITE'],
  ['surgery', 'CHIRURGIE'],
  ['mental health', 'PSY'],
  ['dialysis', 'DIALYSE'],
  ['rehab', 'SMR'],
];

describe.skipIf(!folder)('a kind of care in every town that has it', () => {
  const official = officialDirectory(folder);

  it.each(CARE)('"%s VILLE": found in all of them, one that gives it first in 9 of 10', async (words, code) => {
    const sites = await official.database.query<{ finess: string; city: string }>(
      `SELECT finess, city FROM establishment
       WHERE kind = 'hospital' AND absent_from IS NULL AND city IS NOT NULL AND $1 = ANY(sectors || activities)`,
      [code],
    );
    const giving = new Map(sites.map(({ city }) => [city, new Set(sites.flatMap((s) => (s.city === city ? [s.finess] : [])))]));
    expect(giving.size).toBeGreaterThan(200);
    const answers = [...giving].map(([town, wanted]) => {
      const { hits, total } = official.search({ q: `${words} ${town}` });
      return { town, total, isFirst: wanted.has(hits[0]?.finess ?? '') };
    });
    expect(answers.filter(({ total }) => total === 0)).toEqual([]);
    expect(answers.filter(({ isFirst }) => isFirst).length / answers.length).toBeGreaterThanOrEqual(0.9);
  });
});
