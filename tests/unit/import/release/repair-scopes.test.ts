import { describe, expect, it } from 'vitest';
import type { NumberKind } from '@/lib/domain/identity/decide-kind';
import type { ScopeInput } from '@/lib/import/release/inputs';
import { repairScopes } from '@/lib/import/release/repair-scopes';

const KINDS: Readonly<Record<string, NumberKind>> = { A: 'hospital', B: 'annex', E: 'legal-entity', F: 'legal-entity' };
const line = (finess: string, legalEntityFiness: string | null): ScopeInput => ({
  ...{ sourceFileId: 7, edition: 'cycle-5', line: 8210, framework: 'V2020', procedureCode: '40363', name: 'SITE' },
  ...{ finess, legalEntityFiness, isPrimary: true, year: 2028, isVisited: false },
});
const repair = (finess: string, entity: string | null) => {
  const { scopes, found } = repairScopes([line(finess, entity)], (number) => KINDS[number] ?? 'unknown');
  return {
    site: scopes[0]?.finess,
    entity: scopes[0]?.legalEntityFiness,
    found: found.map(({ finess: at, isSwapped }) => [at, isSwapped]),
  };
};

describe('repairScopes', () => {
  it.each<[string, string, string | null, ReturnType<typeof repair>]>([
    ['leaves a site and its entity', 'A', 'E', { site: 'A', entity: 'E', found: [] }],
    ['exchanges an entity and its site', 'E', 'A', { site: 'A', entity: 'E', found: [['E', true]] }],
    ['exchanges an entity and an attached structure', 'E', 'B', { site: 'B', entity: 'E', found: [['E', true]] }],
    ['keeps an entity beside another, and tells', 'E', 'F', { site: 'E', entity: 'F', found: [['E', false]] }],
    ['keeps an entity given twice, and tells', 'E', 'E', { site: 'E', entity: 'E', found: [['E', false]] }],
    ['keeps an entity alone, and tells', 'E', null, { site: 'E', entity: null, found: [['E', false]] }],
    ['proves nothing of a number nobody knows', 'X', 'A', { site: 'X', entity: 'A', found: [] }],
  ])('%s', (_, finess, entity, expected) => {
    expect(repair(finess, entity)).toEqual(expected);
  });
});
