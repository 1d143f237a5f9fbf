import { describe, expect, it } from 'vitest';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import type { SiteTraits } from '@/lib/import/release/site-traits';
import { findSuccessors } from '@/lib/import/release/successors';

const traits = (finess: string, site: Partial<EstablishmentRow>, nameWords: string[] = []): SiteTraits => ({
  site: {
    ...{ finess, kind: 'hospital', sectors: ['MCO'], absentFrom: null, listedAs: [] },
    ...site,
  } as unknown as EstablishmentRow,
  ...{ nameWords, townWords: [], addressWords: [], owners: [] },
});
const inputs = (parts: Partial<ReleaseInputs>) =>
  ({ sites: [], results: [], scopes: [], numberLinks: [], ...parts }) as unknown as ReleaseInputs;
const GONE = { absentFrom: 'sae', departmentCode: '29' } as const;

describe('findSuccessors', () => {
  it('follows the SAE wherever it names the successor, in another department and entity too', () => {
    const numberLinks = [{ finess: 'B', otherFiness: 'A', relation: 'merged' }] as unknown as ReleaseInputs['numberLinks'];
    const sites = [traits('A', GONE), traits('B', { departmentCode: '75' }), traits('C', { departmentCode: '75' })];
    expect(findSuccessors(sites, inputs({ numberLinks }))).toMatchObject([
      { finess: 'A', successorFiness: 'B', isProven: true, evidence: expect.arrayContaining(['merged']) },
    ]);
  });

  it('takes the first and the last visit that took place for the years of a number nothing else ever saw', () => {
    const scope = (finess: string, year: number, isVisited = true) => ({ finess, year, isVisited });
    const pair = [traits('A', GONE, ['rosalie']), traits('B', { departmentCode: '29' }, ['rosalie'])].map((site) => ({
      ...site,
      owners: ['E'],
    }));
    const found = (...scopes: object[]) => findSuccessors(pair, inputs({ scopes: scopes as never })).length;
    expect(found(scope('A', 2018), scope('A', 2014), scope('B', 2020), scope('B', 2024))).toBe(1);
    expect(found(scope('A', 2018), scope('B', 2016), scope('B', 2024))).toBe(0);
    // A visit that is only planned shows nothing.
    expect(found(scope('A', 2018), scope('A', 2027, false), scope('B', 2020))).toBe(1);
  });
});
