import { describe, expect, it } from 'vitest';
import { findingGroups } from '@/lib/charts/profile-groups';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { RELEASE } from '@/tests/unit/domain/profile/release-sample';
import { absent } from '@/tests/unit/domain/result-samples';
import { result } from '@/tests/unit/domain/verdict-samples';

const profile = profileOf(
  {
    measurements: [
      result('dpa_qls_v2_mco', 2019, 32, { class: 'C' }),
      result('ca_qls_v2_mco', 2019, 95, { class: 'A' }),
      result('dpa_coord_had', 2019, 40, { class: 'C' }),
      absent('dpa_qls_ssr', 2019, 'non-respondent'),
    ],
    procedures: [],
  },
  RELEASE,
);
const coordination = profile.find(({ theme }) => theme === 'coordination');
const all = [coordination?.weaknesses ?? [], coordination?.strengths ?? [], coordination?.absent ?? []].flat();

describe('findingGroups', () => {
  it('says the same words once, and keeps the order', () => {
    expect(findingGroups(all).map((group) => group.map(({ indicator }) => indicator))).toEqual([
      ['dpa_qls_v2_mco', 'dpa_coord_had'],
      ['ca_qls_v2_mco'],
      ['dpa_qls_ssr'],
    ]);
  });

  it('loses and repeats nothing', () => {
    expect(findingGroups([...all].reverse()).flat()).toHaveLength(all.length);
    expect(findingGroups([])).toEqual([]);
  });
});
