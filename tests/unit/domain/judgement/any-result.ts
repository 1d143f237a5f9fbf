import fc from 'fast-check';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { ABSENCES, type Measurement } from '@/lib/domain/measurement';
import { absent } from '../result-samples';
import { result } from '../verdict-samples';

const code = fc.constantFrom(...Object.keys(INDICATORS));
const campaign = fc.constantFrom(2018, 2019, 2020);
const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

const anyScored = fc
  .record({
    code,
    campaign,
    value: fc.option(score),
    n: fc.option(fc.integer({ min: 5, max: 2000 })),
    letter: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'better', 'as-expected', 'worse')),
    isAlert: fc.option(fc.boolean()),
    margin: fc.option(fc.integer({ min: 0, max: 20 })),
    observed: fc.option(fc.nat(40)),
    expected: fc.option(fc.integer({ min: 0, max: 20 })),
    entity: fc.option(fc.constantFrom('310781406', '620100677'), { freq: 4 }),
  })
  .map(({ code, campaign, value, n, letter, isAlert, margin, observed, expected, entity }): Measurement => {
    const interval =
      margin === null || value === null
        ? null
        : ({ lower: value - margin, upper: value + margin / 2, origin: 'published' } as const);
    const filedUnder = entity === null ? null : { finess: entity, name: null, siteCount: 3 };
    return result(code, campaign, value, { n, class: letter, isAlert, interval, observed, expected, filedUnder });
  });

const anyAbsent = fc
  .record({ code, campaign, status: fc.constantFrom(...ABSENCES) })
  .map(({ code, campaign, status }): Measurement => absent(code, campaign, status));

/** A result of a site, with or without a value. */
export const anyMeasurement = fc.oneof({ weight: 6, arbitrary: anyScored }, { weight: 1, arbitrary: anyAbsent });

/** All results of a site: one per indicator and campaign at most. */
export const anyResults = fc.uniqueArray(anyMeasurement, {
  maxLength: 40,
  selector: ({ indicator, campaign }) => `${indicator} ${campaign}`,
});

/** Two results of one indicator and campaign. */
export const samePair = fc.tuple(anyMeasurement, anyMeasurement).map(([a, b]): readonly [Measurement, Measurement] => {
  return [a, { ...b, indicator: a.indicator, campaign: a.campaign }];
});
