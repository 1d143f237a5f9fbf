import { expect, it } from 'vitest';
import { compareSites } from '@/lib/domain/comparison/compare-sites';
import { currentCertification } from '@/lib/domain/current-certification';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { CONTEXT, result } from '../verdict-samples';

const survey = (value: number) => result('esatis-48h-mco', 2019, value, { n: 400 });

it('does not withdraw, among many pairs, a difference that the pages of both sites imply', () => {
  const others = Array.from({ length: 6 }, () => survey(74));
  const apart = [survey(75.6), survey(72.4), ...others];
  const first = (context: Partial<SiteContext>) => {
    const { rows } = compareSites(
      apart.map((own) => ({ measurements: [own], certification: currentCertification([]), context: { ...CONTEXT, ...context } })),
      { kind: 'each-other' },
    );
    const { verdict, isWithdrawn } = rows[0]?.verdicts[0]?.comparison ?? {};
    return [verdict, isWithdrawn];
  };
  expect(first({})).toEqual(['better', false]);
  expect(first({ meanFor: () => null })).toEqual(['no-demonstrable-difference', true]);
});
