import { describe, expect, it } from 'vitest';
import type { Framework, ProcedureRecord } from '@/lib/domain/certification';
import { compareDecisions } from '@/lib/domain/comparison/compare-decisions';
import { currentCertification } from '@/lib/domain/current-certification';

function procedure(framework: Framework, code: string, decision: string | null): ProcedureRecord {
  return { framework, code, decision, visitYear: 2023, visitMonth: 5, decidedOn: decision && '2023-10-01', siteCount: 4 };
}

describe('compareDecisions', () => {
  it.each<[ProcedureRecord | null, ProcedureRecord | null, string]>([
    [procedure('V2020', '1', 'with-distinction'), procedure('V2020', '2', 'certified'), 'different-decision'],
    [procedure('V2020', '1', 'not-certified'), procedure('V2020', '2', 'certified'), 'different-decision'],
    [procedure('V2020', '1', 'certified'), procedure('V2020', '2', 'certified'), 'same-decision'],
    [procedure('V2020', '1', 'certified'), procedure('V2020', '1', 'certified'), 'same-procedure'],
    [procedure('V2020', '1', null), procedure('V2020', '1', null), 'same-procedure'],
    [procedure('V2020', '1', 'certified'), procedure('V2025', '2', 'certified'), 'different-framework'],
    [procedure('V2020', '1', 'certified'), procedure('V2020', '2', null), 'no-decision'],
    [procedure('V2020', '1', 'certified'), null, 'no-decision'],
    [null, null, 'no-decision'],
  ])('case %#', (a, b, expected) => {
    const [one, other] = [a, b].map((procedure) => currentCertification(procedure ? [procedure] : []));
    if (!one || !other) throw new Error('Two sites are compared.');
    expect(compareDecisions(one, other)).toBe(expected);
    expect(compareDecisions(other, one)).toBe(expected);
  });
});
