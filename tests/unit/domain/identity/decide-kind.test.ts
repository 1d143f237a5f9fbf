import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideKind, KIND_RULES } from '@/lib/domain/identity/decide-kind';
import type { NumberFacts } from '@/lib/domain/identity/number-facts';

const NOTHING: NumberFacts = {
  ...{
    sae: null,
    olderSae: null,
    isInFiness: false,
    isEntity: false,
    certified: null,
    isOutpost: false,
    isSurveyed: false,
    hasResults: false,
  },
};

describe('decideKind', () => {
  it.each<[string, Partial<NumberFacts>, string, string]>([
    ['an entity SAE lists with its address', { sae: 'entity' }, 'legal-entity', 'sae-entity'],
    ['the same, with results filed under it', { sae: 'entity', hasResults: true }, 'legal-entity', 'sae-entity'],
    ['the same, in the site column of the certification', { sae: 'entity', certified: 'primary' }, 'legal-entity', 'sae-entity'],
    ['a mobile emergency team', { sae: 'hospital', isOutpost: true }, 'annex', 'outpost'],
    ['a hospital of the SAE', { sae: 'hospital' }, 'hospital', 'sae-hospital'],
    ['the same, given as the entity of another', { sae: 'hospital', isEntity: true }, 'hospital', 'sae-hospital'],
    ['a site of FINESS alone', { isInFiness: true }, 'hospital', 'finess-hospital'],
    ['an attached structure', { sae: 'attached', certified: 'site' }, 'annex', 'attached'],
    ['an attached structure with results of its own', { sae: 'attached', hasResults: true }, 'hospital', 'attached-with-results'],
    ['the primary site of a procedure', { sae: 'attached', certified: 'primary' }, 'hospital', 'attached-primary'],
    ['a hospital of an older SAE', { olderSae: 'hospital', isEntity: true }, 'hospital', 'older-hospital'],
    ['an entity of an older SAE', { olderSae: 'entity', hasResults: true }, 'legal-entity', 'entity-of-others'],
    ['an entity no register lists', { isEntity: true, hasResults: true }, 'legal-entity', 'entity-of-others'],
    ['a number of a survey', { hasResults: true }, 'hospital', 'results'],
    ['a primary site no register lists', { certified: 'primary' }, 'hospital', 'certified-primary'],
    ['a number asked by a survey, not concerned', { isSurveyed: true }, 'hospital', 'surveyed'],
    ['an attached structure of an older SAE', { olderSae: 'attached' }, 'annex', 'older-attached'],
    ['a site of the certification alone', { certified: 'site' }, 'annex', 'certified'],
    ['a point of 2020 alone', {}, 'unknown', 'nothing-else'],
  ])('%s', (_, facts, kind, rule) => {
    expect(decideKind({ ...NOTHING, ...facts })).toEqual({ kind, rule });
  });

  it('has no line that another one hides', () => {
    const listing = fc.constantFrom('hospital', 'attached', 'entity', null);
    const anyFacts = fc.record<NumberFacts>({
      sae: listing,
      olderSae: listing,
      isInFiness: fc.boolean(),
      isEntity: fc.boolean(),
      certified: fc.constantFrom('primary', 'site', null),
      isOutpost: fc.boolean(),
      isSurveyed: fc.boolean(),
      hasResults: fc.boolean(),
    });
    const met = new Set<string>();
    fc.assert(
      fc.property(anyFacts, (facts) => {
        met.add(decideKind(facts).rule);
      }),
      { numRuns: 5000, seed: 7 },
    );
    expect([...met].sort()).toEqual(KIND_RULES.map(({ rule }) => rule).sort());
  });

  it('never calls a number the newest SAE lists as an entity a hospital, whatever surveys and HAS say', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.constantFrom('primary', 'site', null), fc.boolean(), (hasResults, certified, isOutpost) => {
        const { kind } = decideKind({ ...NOTHING, sae: 'entity', hasResults, certified, isOutpost });
        expect(kind).toBe('legal-entity');
      }),
    );
  });
});
