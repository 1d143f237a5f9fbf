import { describe, expect, it } from 'vitest';
import { lanePosition } from '@/lib/charts/profile-position';
import { type ProfileRow, profileRows } from '@/lib/charts/profile-rows';
import type { ProfileItem, ResultEvidence } from '@/lib/domain/profile/item';
import type { ThemeProfile } from '@/lib/domain/profile/profile-of';

const EVIDENCE: ResultEvidence = {
  kind: 'result',
  value: 74,
  class: null,
  n: 200,
  interval: { origin: 'estimated', lower: 72, upper: 76 },
  reference: {
    ...{ kind: 'country', indicator: 'esatis-ca', campaign: 2020, status: 'scored', value: 74, class: null, n: 800 },
    interval: { origin: 'none', reason: 'no-estimate' },
  },
  difference: null,
  p: null,
  letters: [],
  isLetterUncertain: false,
  observed: null,
  expected: null,
};

function item(indicator: string, more: Partial<ProfileItem> = {}, evidence: Partial<ResultEvidence> = {}): ProfileItem {
  const base = { campaign: 2020, verdict: 'undecided', rule: 'difference', reason: 'within-chance' } as const;
  return { indicator, ...base, evidence: { ...EVIDENCE, ...evidence }, ...more };
}

const strength = { verdict: 'strength', rule: 'official-class', reason: 'class-top' } as const;
const weakness = { verdict: 'weakness', rule: 'official-class', reason: 'class-bottom' } as const;
const NO_INTERVAL = { interval: { origin: 'none', reason: 'inside-class' } } as const;

describe('lanePosition', () => {
  it('stands on the line at the national mean, with the interval on both sides', () => {
    const { x, from, to } = lanePosition(item('esatis-ca'));
    expect(x).toBe(50);
    expect(from).toBeLessThan(50);
    expect((from ?? 0) + (to ?? 0)).toBeCloseTo(100);
  });

  it('has the interval on one side of the line exactly when its bounds leave the mean out', () => {
    const { from, to } = lanePosition(
      item('esatis-ca', strength, { value: 80, interval: { origin: 'estimated', lower: 78, upper: 82 } }),
    );
    expect(from).toBeGreaterThan(50);
    expect(to).toBeGreaterThan(from ?? 100);
  });

  it('turns a ratio round: more complications than expected stand on the left, and their bounds with them', () => {
    const { x, from, to } = lanePosition(
      item('ete_ortho', weakness, { value: 2, interval: { origin: 'official-method', lower: 1.2, upper: 3.3 } }),
    );
    expect(x).toBe(25);
    expect(from).toBeLessThan(25);
    expect(to).toBeGreaterThan(25);
    expect(to).toBeLessThan(50);
  });

  it('sets records and hand rub against their target, not against the mean', () => {
    expect(lanePosition(item('dpa_pcd_mco', strength, { value: 92, ...NO_INTERVAL })).x).toBe(62);
    expect(lanePosition(item('ias_icsha_v3_mhs', weakness, { value: 70, ...NO_INTERVAL })).x).toBe(25);
  });

  it('never draws a finding on the line or on the wrong side', () => {
    expect(lanePosition(item('dpa_pcd_mco', strength, { value: 79, ...NO_INTERVAL })).x).toBeGreaterThan(50);
    expect(lanePosition(item('dpa_pcd_mco', weakness, { value: 88, ...NO_INTERVAL })).x).toBeLessThan(50);
    expect(lanePosition(item('ias_icsha_v4', weakness, { value: null, ...NO_INTERVAL })).x).toBeLessThan(50);
  });

  it('keeps an undecided result without an interval on the line: its distance says nothing', () => {
    expect(lanePosition(item('ete_ortho', { reason: 'zero-events' }, { value: 0, ...NO_INTERVAL }))).toEqual({
      x: 50,
      from: null,
      to: null,
    });
  });

  it('never leaves the lane', () => {
    const far = lanePosition(item('esatis-ca', weakness, { value: 10, interval: { origin: 'estimated', lower: 0, upper: 20 } }));
    for (const x of [far.x, far.from, far.to]) expect(x).toBeGreaterThan(0);
    expect(lanePosition(item('ias_icsha_v4', strength, { value: 400, ...NO_INTERVAL })).x).toBeLessThan(100);
  });

  it('stands on the line without a mean to compare with', () => {
    expect(lanePosition(item('esatis-ca', {}, { reference: null }))).toEqual({ x: 50, from: null, to: null });
  });
});

describe('profileRows', () => {
  const theme = (more: Partial<ThemeProfile>): ThemeProfile => ({
    ...{ theme: 'patients', strengths: [], weaknesses: [], undecided: [], absent: [], unconcerned: [] },
    ...more,
  });
  const told = (row: ProfileRow) =>
    row.kind === 'result'
      ? row.placed.item.indicator
      : row.kind === 'bundle'
        ? row.placed.map((placed) => placed.item.indicator)
        : [row.reason, ...row.items.map(({ indicator }) => indicator)];
  const absent = (indicator: string, reason: ProfileItem['reason']) =>
    item(indicator, { verdict: 'absent', rule: 'status', reason, evidence: null });

  it('gives each survey its overall score, its findings, then the rest together', () => {
    const { rows } = profileRows(
      theme({
        weaknesses: [item('esatis-ca-care', weakness)],
        undecided: ['esatis-48h-mco', 'esatis-ca', 'esatis-ca-before', 'esatis-ca-welcome', 'esatis-48h-mco-room'].map((code) =>
          item(code),
        ),
      }),
    );
    expect(rows.map(told)).toEqual([
      'esatis-48h-mco',
      'esatis-48h-mco-room',
      'esatis-ca',
      'esatis-ca-care',
      ['esatis-ca-before', 'esatis-ca-welcome'],
    ]);
  });

  it('gives one lane to each reason of absence, and none to what does not concern the site', () => {
    const { rows } = profileRows(
      theme({
        theme: 'coordination',
        absent: [
          absent('dpa_qls_v2_mco', 'non-respondent'),
          absent('ca_qls_v2_mco', 'insufficient-data'),
          absent('dpa_qls_ssr', 'non-respondent'),
        ],
        unconcerned: [item('dpa_coord_had', { verdict: 'unconcerned', reason: 'not-concerned', evidence: null })],
      }),
    );
    expect(rows.map(told)).toEqual([
      ['non-respondent', 'dpa_qls_v2_mco', 'dpa_qls_ssr'],
      ['insufficient-data', 'ca_qls_v2_mco'],
    ]);
  });

  it('draws every result once', () => {
    const all = theme({
      strengths: [item('esatis-ssr', strength)],
      weaknesses: [item('esatis-ca-care', weakness)],
      undecided: [item('esatis-ca'), item('esatis-ca-before'), item('esatis-ca-welcome')],
      absent: [absent('esatis-48h-mco', 'insufficient-data')],
    });
    expect(
      profileRows(all)
        .rows.flatMap(told)
        .filter((told) => told.startsWith('esatis'))
        .sort(),
    ).toEqual(['esatis-48h-mco', 'esatis-ca', 'esatis-ca-before', 'esatis-ca-care', 'esatis-ca-welcome', 'esatis-ssr']);
  });
});
