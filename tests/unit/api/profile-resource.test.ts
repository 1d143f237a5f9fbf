import { describe, expect, it } from 'vitest';
import { establishmentResource } from '@/lib/api/establishment-resource';
import { profileResource } from '@/lib/api/profile-resource';
import type { Establishment } from '@/lib/domain/establishment';
import { THEMES } from '@/lib/domain/indicators/catalogue';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { siteFindings } from '@/lib/domain/site-findings';
import { absent } from '@/tests/unit/domain/result-samples';
import { CONTEXT, result } from '@/tests/unit/domain/verdict-samples';

const PAGE: Establishment = {
  ...{ finess: '010000024', name: 'Hôpital', officialName: 'HOPITAL', kind: 'hospital', sectors: ['MCO'], activities: [] },
  ...{ city: null, postcode: null, departmentCode: null, departmentName: null, regionCode: null, regionName: null },
  ...{ address: null, phone: null, ownership: null, isEspic: false, categoryLabel: null },
  ...{ latitude: null, longitude: null, locationPrecision: null, absence: null, care: ['MCO'] },
  ...{
    legalEntity: null,
    siblings: [],
    siblingCount: 0,
    sizes: [],
    procedures: [],
    measurements: [],
    references: [],
    releasedOn: CONTEXT.releasedOn,
  },
  ...{ certifiedSiblings: 0, otherNames: [], lastSeen: null, successors: [], predecessors: [] },
  identityProvenance: { dataset: 'finess', publisher: 'DREES', fileName: 'f.csv', line: 2, campaign: null, dataYear: null },
};

const measurements = [
  result('esatis-48h-mco', 2019, 82, { n: 400, class: 'A' }),
  result('dpa_pcd_mco', 2019, 40, { class: 'C' }),
  absent('dpa_qls_v2_mco', 2019, 'non-respondent'),
];

describe('profileResource', () => {
  const resource = profileResource(profileOf(measurements, CONTEXT));
  const theme = (name: string) => resource.find((entry) => entry.theme === name);

  it('gives every theme with its lists, the certification being no theme', () => {
    expect(resource.map((entry) => entry.theme)).toEqual([...THEMES]);
    for (const entry of resource) {
      expect(Object.keys(entry)).toEqual([
        ...['theme', 'alerts', 'strengths', 'weaknesses', 'exceptions', 'undecided', 'details', 'absent', 'unconcerned'],
      ]);
    }
  });

  it('gives a finding with its age and all it stands on', () => {
    expect(theme('patients')?.strengths).toMatchObject([
      {
        ...{ indicator: 'esatis-48h-mco', campaign: 2019, ageYears: 1, isOld: false },
        ...{ verdict: 'strength', rule: 'difference', reason: 'above-mean' },
        evidence: {
          ...{ value: 82, class: 'A', classShare: { share: 0.33 }, n: 400, interval: { origin: 'estimated' } },
          reference: { scope: 'country', value: 74, statistic: 'mean', weighting: 'per-site', sites: 800 },
          like: { verdict: 'better', basis: 'difference', reference: { scope: 'like' } },
        },
      },
    ]);
  });

  it('gives the reason where there is no interval, and where there is no result', () => {
    expect(theme('care')?.weaknesses).toMatchObject([{ evidence: { interval: { origin: 'none', reason: 'inside-class' } } }]);
    expect(theme('coordination')?.absent).toMatchObject([{ reason: 'non-respondent', evidence: null }]);
  });

  it('counts nothing', () => {
    expect(JSON.stringify(resource)).not.toMatch(/"(?:count|total|strengthCount|weaknessCount)"/);
  });
});

describe('establishmentResource', () => {
  it('gives each measurement its interval, or the reason why it has none', () => {
    const { measurements: written } = establishmentResource({
      site: { ...PAGE, measurements },
      ...siteFindings(measurements, CONTEXT),
    });
    expect(written.map(({ interval }) => interval)).toMatchObject([
      { origin: 'estimated', lower: expect.any(Number), upper: expect.any(Number) },
      { origin: 'none', reason: 'inside-class' },
      { origin: 'none', reason: 'absent' },
    ]);
  });

  it('gives HAS’s alerts first, in numbers', () => {
    const alert = result('ete_ortho', 2019, 8.56, { isAlert: true });
    const { alerts } = establishmentResource({ site: { ...PAGE, measurements: [alert] }, ...siteFindings([alert], CONTEXT) });
    expect(alerts).toMatchObject([{ indicator: 'ete_ortho', campaign: 2019, ratio: 8.56, ageYears: 1, isOld: false }]);
  });
});
