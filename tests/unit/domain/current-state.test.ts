import { describe, expect, it } from 'vitest';
import { DECISIONS } from '@/lib/domain/certification';
import { currentState } from '@/lib/domain/current-certification';

const procedure = (decision: string | null) => ({
  framework: 'V2020' as const,
  code: '30001',
  visitYear: 2023,
  visitMonth: 9,
  decidedOn: decision === null ? null : '2024-01-10',
  decision,
  siteCount: 2,
});

describe('currentState', () => {
  it.each(DECISIONS)('is the decision %s when there is one', (decision) => {
    expect(currentState(procedure(decision))).toBe(decision);
  });

  it('tells a procedure without a decision from no procedure', () => {
    expect(currentState(procedure(null))).toBe('pending');
    expect(currentState(null)).toBe('none');
  });

  it('never reads a V2014 letter as a decision', () => {
    expect(() => currentState(procedure('A'))).toThrow();
  });
});
