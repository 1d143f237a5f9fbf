import fc from 'fast-check';
import type { Side } from '@/lib/domain/comparison/side';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { ABSENCES, type Measurement } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { result, SAMPLE_UNCERTAINTY } from '../verdict-samples';

const code = fc.constantFrom(...Object.keys(INDICATORS));
const campaign = fc.constantFrom(2018, 2019, 2020);
const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const uncertainty = fc.constantFrom(SAMPLE_UNCERTAINTY, null);

const scoredSide = fc
  .record({
    code,
    campaign,
    value: fc.option(score),
    n: fc.option(fc.integer({ min: 5, max: 2000 })),
    letter: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'better', 'as-expected', 'worse')),
    isAlert: fc.option(fc.boolean()),
    margin: fc.option(fc.integer({ min: 0, max: 20 })),
    uncertainty,
  })
  .map(({ code, campaign, value, n, letter, isAlert, margin, uncertainty }): Side => {
    const interval =
      margin === null || value === null
        ? null
        : ({ lower: value - margin, upper: value + margin / 2, origin: 'published' } as const);
    return { kind: 'site', uncertainty, measurement: result(code, campaign, value, { n, class: letter, isAlert, interval }) };
  });

const absentSide = fc
  .record({ code, campaign, status: fc.constantFrom(...ABSENCES) })
  .map(({ code, campaign, status }): Side => ({ kind: 'site', uncertainty: null, measurement: absent(code, campaign, status) }));

const meanSide = fc
  .record({
    code,
    campaign,
    value: score,
    n: fc.integer({ min: 1, max: 900 }),
    scope: fc.constantFrom('country', 'region', 'like'),
    uncertainty,
  })
  .map(({ code, campaign, value, n, scope, uncertainty }): Side => {
    return { kind: 'mean', uncertainty, reference: { indicator: code, campaign, scope, mean: value, n } };
  });

/** A result of a site, with or without a value. */
export const anyMeasurement = fc
  .oneof({ weight: 6, arbitrary: scoredSide }, { weight: 1, arbitrary: absentSide })
  .map(
    (side): Measurement => (side.kind === 'site' ? side.measurement : absent(side.reference.indicator, 2019, 'not-published')),
  );

export const anySide = fc.oneof(
  { weight: 6, arbitrary: scoredSide },
  { weight: 1, arbitrary: absentSide },
  { weight: 2, arbitrary: meanSide },
);

/** Two sides that may be compared: same indicator and campaign. */
export const samePair = fc.tuple(anySide, anySide).map(([a, b]): readonly [Side, Side] => {
  const { indicator, campaign } = a.kind === 'site' ? a.measurement : a.reference;
  return [
    a,
    b.kind === 'site'
      ? { ...b, measurement: { ...b.measurement, indicator, campaign } }
      : { ...b, reference: { ...b.reference, indicator, campaign } },
  ];
});
