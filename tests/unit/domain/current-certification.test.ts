import { describe, expect, it } from 'vitest';
import { latestLevel, type ProcedureRecord } from '@/lib/domain/certification';
import { currentCertification } from '@/lib/domain/current-certification';

const cycle5: ProcedureRecord = {
  framework: 'V2020',
  code: '1234',
  visitYear: 2023,
  visitMonth: 6,
  decidedOn: '2023-11-02',
  decision: 'with-distinction',
  siteCount: 3,
};
const v2014 = (decision: string | null, decidedOn: string | null): ProcedureRecord => ({
  ...{ ...cycle5, framework: 'V2014', code: `old-${decidedOn}`, decision, decidedOn },
});

describe('the current certification of a site', () => {
  it('is the decision of its current procedure, with the procedure it belongs to', () => {
    expect(currentCertification([v2014('A', '2018-01-01'), cycle5])).toEqual({
      ...{ state: 'with-distinction', framework: 'V2020', procedureCode: '1234', decidedOn: '2023-11-02' },
      ...{ siteCount: 3, visitYear: 2023, visitMonth: 6 },
    });
  });

  it('waits for a decision where only a visit is planned', () => {
    expect(currentCertification([{ ...cycle5, decision: null, decidedOn: null }])).toMatchObject({
      state: 'pending',
      decidedOn: null,
    });
  });

  it('is none where only V2014 knows the site', () => {
    expect(currentCertification([v2014('A', '2018-01-01')])).toEqual({
      ...{
        state: 'none',
        framework: null,
        procedureCode: null,
        decidedOn: null,
        siteCount: 0,
        visitYear: null,
        visitMonth: null,
      },
    });
  });
});

describe('the latest level of V2014', () => {
  it.each([
    [[], null],
    [[cycle5], null],
    [[v2014(null, null)], null],
    [[v2014('B', '2016-05-01'), v2014('A', '2019-02-01'), v2014(null, null)], 'A'],
    [[v2014('A', '2019-02-01'), v2014('B', '2016-05-01')], 'A'],
    [[v2014('C', null), v2014('D', '2015-01-01')], 'D'],
    [[v2014('D', '2015-01-01'), v2014('C', null)], 'D'],
  ])('%# is that of the newest decision', (procedures, level) => {
    expect(latestLevel(procedures)).toBe(level);
  });

  it('throws on a level of another scale', () => {
    expect(() => latestLevel([v2014('certified', '2018-01-01')])).toThrow();
  });
});
