import { describe, expect, it } from 'vitest';
import { compareSites } from '@/lib/domain/comparison/compare-sites';
import { campaignOf, rowBlocks } from '@/lib/domain/comparison/row-blocks';
import { currentCertification } from '@/lib/domain/current-certification';
import type { Measurement } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { CONTEXT, result } from '../verdict-samples';

const site = (...measurements: Measurement[]) => ({ measurements, certification: currentCertification([]), context: CONTEXT });
const survey = (value: number, ...details: number[]) => [
  result('esatis-48h-mco', 2019, value, { n: 400 }),
  ...details.map((detail, index) => result(DETAILS[index] ?? '', 2019, detail, { n: 400 })),
];
const DETAILS = ['esatis-48h-mco-welcome', 'esatis-48h-mco-meals'];
const told = (...sites: ReturnType<typeof site>[]) =>
  rowBlocks(compareSites(sites, { kind: 'each-other' }).rows).flatMap(({ themes }) =>
    themes.map(({ rows, loneDetails }) => [rows.map(({ indicator }) => indicator), loneDetails]),
  );

it('a row without any result has no campaign, and stands with what is recent', () => {
  const none = { indicator: 'esatis-ca', cells: [{ measurement: null, alert: null, age: null }], verdicts: [] };
  const row = none as unknown as Parameters<typeof campaignOf>[0];
  expect(campaignOf(row)).toBeNull();
  expect(rowBlocks([row]).map(({ year }) => year)).toEqual([null]);
});

describe('rowBlocks', () => {
  it('leaves the questions of a survey that one site alone has to its page, and counts them', () => {
    const alone = site(absent('esatis-48h-mco', 2019, 'insufficient-data'));
    expect(told(site(...survey(82, 80, 60)), alone)).toEqual([[['esatis-48h-mco'], 2]]);
  });

  it('shows them where two sites have a result', () => {
    const two = told(site(...survey(82, 80, 60)), site(...survey(74, 70)));
    expect(two).toEqual([[['esatis-48h-mco', 'esatis-48h-mco-welcome'], 1]]);
  });
});
