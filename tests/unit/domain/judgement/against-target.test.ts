import { expect, it } from 'vitest';
import { againstTarget } from '@/lib/domain/judgement/against-target';
import { officialPosition } from '@/lib/domain/judgement/official-position';
import { CONTEXT, result } from '@/tests/unit/domain/verdict-samples';

const NO_SIDES = { a: null, b: null };
const letter = (code: string | null) => result('dpa_qls_v2_mco', 2019, 80, { class: code, n: 80 });

it('a class tells something only when it is known how many share it, and at most half do', () => {
  expect(againstTarget(letter('A'), NO_SIDES, CONTEXT)).toMatchObject({ verdict: 'better', basis: 'official-class' });
  expect(againstTarget(letter('C'), NO_SIDES, CONTEXT)).toMatchObject({ verdict: 'worse', basis: 'official-class' });
  expect(againstTarget(letter('B'), NO_SIDES, CONTEXT)).toMatchObject({ reason: 'class-middle' });
  const unshared = { ...CONTEXT, classShare: () => null };
  expect(againstTarget(letter('A'), NO_SIDES, unshared)).toMatchObject({ verdict: 'not-comparable', reason: 'no-reference' });
  const common = { ...CONTEXT, classShare: () => ({ share: 0.51, n: 100, entities: 0 }) };
  expect(againstTarget(letter('A'), NO_SIDES, common)).toMatchObject({ reason: 'class-shared' });
});

it('a ratio without class is at the bottom when HAS flags it, in the middle when it does not, nowhere when it says neither', () => {
  const ratio = (isAlert: boolean | null) => result('ete_ortho', 2018, 1.4, { isAlert });
  expect(officialPosition(ratio(true))).toBe('bottom');
  expect(officialPosition(ratio(false))).toBe('middle');
  expect(officialPosition(ratio(null))).toBeNull();
  // A flag without the class that says how many share it decides nothing here: it is told as an alert.
  expect(againstTarget(ratio(true), NO_SIDES, CONTEXT)).toMatchObject({ reason: 'no-reference' });
});

it('an indicator without a scale has no position', () => expect(officialPosition(result('unknown', 2019, 80))).toBeNull());
