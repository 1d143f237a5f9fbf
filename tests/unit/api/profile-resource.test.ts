import { describe, expect, it } from 'vitest';
import { establishmentResource } from '@/lib/api/establishment-resource';
import { profileResource } from '@/lib/api/profile-resource';
import type { EstablishmentPage } from '@/lib/domain/establishment';
import { PROFILE_THEMES } from '@/lib/domain/profile/item';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { procedure, RELEASE } from '@/tests/unit/domain/profile/release-sample';
import { absent } from '@/tests/unit/domain/result-samples';
import { result } from '@/tests/unit/domain/verdict-samples';

const PAGE: EstablishmentPage = {
  ...{ finess: '010000024', name: 'Hôpital', officialName: 'HOPITAL', kind: 'hospital', sectors: ['MCO'], activities: [] },
  ...{ city: null, postcode: null, departmentCode: null, departmentName: null, regionCode: null, regionName: null },
  ...{ address: null, phone: null, ownership: null, isEspic: false, categoryLabel: null },
  ...{ latitude: null, longitude: null, locationPrecision: null },
  ...{ legalEntity: null, siblings: [], siblingCount: 0, sizes: [], procedures: [], measurements: [], references: [] },
  identityProvenance: { dataset: 'finess', publisher: 'DREES', fileName: 'f.csv', line: 2, campaign: null, dataYear: null },
};

const measurements = [
  result('esatis-48h-mco', 2019, 82, { n: 400, class: 'A' }),
  result('dpa_pcd_mco', 2019, 40, { class: 'C' }),
  absent('dpa_qls_v2_mco', 2019, 'non-respondent'),
];

describe('profileResource', () => {
  const resource = profileResource(profileOf({ measurements, procedures: [procedure('certified')] }, RELEASE));
  const theme = (name: string) => resource.find((entry) => entry.theme === name);

  it('gives every theme, with its five lists', () => {
    expect(resource.map((entry) => entry.theme)).toEqual([...PROFILE_THEMES]);
    for (const entry of resource) {
      expect(Object.keys(entry)).toEqual(['theme', 'strengths', 'weaknesses', 'undecided', 'absent', 'unconcerned']);
    }
  });

  it('gives a finding with all it stands on', () => {
    expect(theme('patients')?.strengths).toMatchObject([
      {
        ...{ indicator: 'esatis-48h-mco', campaign: 2019, verdict: 'strength', rule: 'official-class', reason: 'class-top' },
        evidence: {
          kind: 'result',
          value: 82,
          class: 'A',
          n: 400,
          interval: { origin: 'estimated' },
          reference: { scope: 'country' },
        },
      },
    ]);
  });

  it('gives the reason where there is no interval, and where there is no result', () => {
    expect(theme('care')?.weaknesses).toMatchObject([{ evidence: { interval: { origin: 'none', reason: 'inside-class' } } }]);
    expect(theme('coordination')?.absent).toMatchObject([{ reason: 'non-respondent', evidence: null }]);
    expect(theme('certification')?.undecided).toMatchObject([{ evidence: { kind: 'decision', decision: 'certified' } }]);
  });
});

describe('establishmentResource', () => {
  it('gives each measurement its interval, or the reason why it has none', () => {
    const { measurements: written } = establishmentResource({ ...PAGE, measurements }, RELEASE);
    expect(written.map(({ interval }) => interval)).toMatchObject([
      { origin: 'estimated', lower: expect.any(Number), upper: expect.any(Number) },
      { origin: 'none', reason: 'inside-class' },
      { origin: 'none', reason: 'absent' },
    ]);
  });
});
