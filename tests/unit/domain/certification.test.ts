import { describe, expect, it } from 'vitest';
import { decisionAge, type ProcedureRecord } from '@/lib/domain/certification';
import { currentProcedure } from '@/lib/domain/current-certification';

const procedure = (code: string, more: Partial<ProcedureRecord>): ProcedureRecord => ({
  ...{ framework: 'V2020', code, visitYear: null, visitMonth: null, decidedOn: null, decision: null, siteCount: 1, ...more },
});
const OLD = procedure('old', { decision: 'certified', decidedOn: '2021-05-01' });
const NEW = procedure('new', { decision: 'with-conditions', decidedOn: '2023-05-01' });
const SAME_DAY = procedure('cycle-6', { framework: 'V2025', decision: 'certified', decidedOn: '2023-05-01' });
const PENDING = procedure('pending', { framework: 'V2025' });
const UNDATED = procedure('undated', { decision: 'certified' });
const V2014 = procedure('v2014', { framework: 'V2014', decision: 'A', decidedOn: '2030-01-01' });

describe('the procedure that says where a site stands', () => {
  it('is that of the latest decision, in whatever order they come; of one day, that of the newer cycle', () => {
    for (const order of [
      [OLD, NEW],
      [NEW, OLD],
    ])
      expect(currentProcedure(order)).toBe(NEW);
    expect(currentProcedure([NEW, SAME_DAY])).toBe(SAME_DAY);
    expect(currentProcedure([SAME_DAY, NEW])).toBe(SAME_DAY);
  });

  it('is a decision before a procedure without one, and a dated decision before one without a date', () => {
    expect(currentProcedure([PENDING, OLD])).toBe(OLD);
    expect(currentProcedure([UNDATED, OLD])).toBe(OLD);
    expect(currentProcedure([OLD, UNDATED])).toBe(OLD);
    expect(currentProcedure([UNDATED, PENDING])).toBe(UNDATED);
    expect(currentProcedure([PENDING])).toBe(PENDING);
  });

  it('is never one of V2014', () => {
    expect(currentProcedure([V2014])).toBeNull();
    expect(currentProcedure([V2014, OLD])).toBe(OLD);
    expect(currentProcedure([])).toBeNull();
  });
});

it('a decision is a year older from its anniversary on', () => {
  expect(decisionAge('2021-05-10', '2025-05-09')).toBe(3);
  expect(decisionAge('2021-05-10', '2025-05-10')).toBe(4);
  expect(decisionAge('2021-05-10', '2025-12-31')).toBe(4);
});
