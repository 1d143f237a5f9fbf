import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareLikeness } from '@/lib/domain/identity/care-likeness';
import { isNewcomer, judgeSuccessor, SUCCESSION_EVIDENCE, type SuccessionEvidence } from '@/lib/domain/identity/judge-successor';

const judge = (care: CareLikeness, ...evidence: readonly SuccessionEvidence[]) => judgeSuccessor(new Set(evidence), care);

describe('judgeSuccessor', () => {
  it.each<[string, CareLikeness, SuccessionEvidence[], string | null]>([
    ['the SAE says so, whatever else', 'other-care', ['merged'], 'proven'],
    ['same name, same address', 'same-care', ['name', 'address', 'same-care', 'years'], 'proven'],
    ['same name, same town', 'some-care', ['name', 'town', 'some-care', 'years'], 'proven'],
    ['same name, same entity, another town', 'same-care', ['name', 'entity', 'same-care', 'years'], 'proven'],
    ['same name and entity, care unknown', 'unknown', ['name', 'entity', 'years'], 'proven'],
    ['same entity, same town', 'same-care', ['entity', 'town', 'same-care', 'years'], 'likely'],
    ['same entity, close by', 'same-care', ['entity', 'near', 'same-care', 'years'], 'likely'],
    ['same entity, far away', 'same-care', ['entity', 'same-care', 'years'], null],
    ['same address, all the care', 'same-care', ['address', 'same-care', 'years'], 'likely'],
    ['same address, part of the care', 'some-care', ['address', 'some-care', 'years'], null],
    ['the only newcomer of the town', 'same-care', ['town', 'newcomer', 'same-care', 'years'], 'likely'],
    ['one of several newcomers', 'same-care', ['town', 'same-care', 'years'], null],
    ['seen in the same year', 'same-care', ['name', 'address', 'entity', 'same-care'], null],
    ['a dialysis unit that keeps the name', 'other-care', ['name', 'address', 'entity', 'years'], null],
    ['same name and town, other hospital care', 'other-hospital-care', ['name', 'town', 'years'], 'likely'],
    ['same name and entity, another town, other hospital care', 'other-hospital-care', ['name', 'entity', 'years'], 'likely'],
    ['same name, another town, other hospital care', 'other-hospital-care', ['name', 'years'], null],
    ['same town, other hospital care', 'other-hospital-care', ['entity', 'town', 'years'], null],
    ['same name and town, care unknown', 'unknown', ['name', 'town', 'years'], null],
  ])('%s', (_, care, evidence, verdict) => {
    expect(judge(care, ...evidence)).toBe(verdict);
  });

  it('never takes two sites seen at one time for one, but on the word of the SAE', () => {
    const evidence = fc.subarray(SUCCESSION_EVIDENCE.filter((kind) => kind !== 'merged' && kind !== 'years'));
    const care = fc.constantFrom<CareLikeness>('same-care', 'some-care', 'other-hospital-care', 'other-care', 'unknown');
    fc.assert(fc.property(evidence, care, (kinds, likeness) => judge(likeness, ...kinds) === null));
  });
});

describe('isNewcomer', () => {
  const hospital = { kind: 'hospital', categoryCode: '355' } as const;
  it.each<[string, Parameters<typeof isNewcomer>[0], CareLikeness, SuccessionEvidence[], boolean]>([
    ['in the same town', hospital, 'same-care', ['town', 'years'], true],
    ['at the same address', hospital, 'same-care', ['address', 'years'], true],
    ['elsewhere', hospital, 'same-care', ['years'], false],
    ['with part of the care', hospital, 'some-care', ['town', 'years'], false],
    ['a joint service of several hospitals', { ...hospital, categoryCode: '697' }, 'same-care', ['town', 'years'], false],
  ])('%s', (_, site, care, evidence, is) => {
    expect(isNewcomer(site, care, new Set(evidence))).toBe(is);
  });
});
