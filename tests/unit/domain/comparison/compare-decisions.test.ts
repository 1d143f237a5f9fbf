import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECISIONS, FRAMEWORKS, type Framework, type ProcedureRecord, V2014_LEVELS } from '@/lib/domain/certification';
import { compareDecisions } from '@/lib/domain/comparison/compare-decisions';

function procedure(framework: Framework, code: string, decision: string | null): ProcedureRecord {
  return { framework, code, decision, visitYear: 2023, visitMonth: 5, decidedOn: decision && '2023-10-01', siteCount: 4 };
}

const said = (a: ProcedureRecord | null, b: ProcedureRecord | null) => {
  const comparison = compareDecisions(a, b);
  return comparison.verdict === 'not-comparable' ? comparison.reason : comparison.verdict;
};

describe('compareDecisions', () => {
  it.each<[ProcedureRecord | null, ProcedureRecord | null, string]>([
    [procedure('V2020', '1', 'with-distinction'), procedure('V2020', '2', 'certified'), 'better'],
    [procedure('V2020', '1', 'not-certified'), procedure('V2020', '2', 'with-conditions'), 'worse'],
    [procedure('V2020', '1', 'certified'), procedure('V2020', '2', 'certified'), 'no-demonstrable-difference'],
    [procedure('V2014', '1', 'A'), procedure('V2014', '2', 'B'), 'better'],
    [procedure('V2014', '1', 'A'), procedure('V2020', '2', 'with-distinction'), 'different-framework'],
    [procedure('V2020', '1', 'certified'), procedure('V2025', '2', 'certified'), 'different-framework'],
    [procedure('V2020', '1', 'certified'), procedure('V2020', '1', 'certified'), 'same-procedure'],
    [procedure('V2020', '1', null), procedure('V2020', '2', 'certified'), 'no-decision'],
    [procedure('V2020', '1', 'A'), procedure('V2020', '2', 'certified'), 'no-decision'],
    [null, procedure('V2020', '2', 'certified'), 'no-decision'],
    [null, null, 'no-decision'],
  ])('%# %j', (a, b, expected) => {
    expect(said(a, b)).toBe(expected);
  });

  it('is antisymmetric, and never finds a procedure better than itself', () => {
    const any = fc
      .record({
        framework: fc.constantFrom(...FRAMEWORKS),
        code: fc.constantFrom('1', '2', '3'),
        decision: fc.option(fc.constantFrom(...DECISIONS, ...V2014_LEVELS)),
      })
      .map(({ framework, code, decision }) => procedure(framework, code, decision));
    const opposite: Record<string, string> = { better: 'worse', worse: 'better' };
    fc.assert(
      fc.property(fc.option(any), fc.option(any), (a, b) => {
        const there = said(a, b);
        expect(said(b, a)).toBe(opposite[there] ?? there);
        expect(['better', 'worse']).not.toContain(said(a, a));
      }),
    );
  });
});
