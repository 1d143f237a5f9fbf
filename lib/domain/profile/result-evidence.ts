import { compare } from '@/lib/domain/comparison/compare';
import type { Comparison } from '@/lib/domain/comparison/verdict';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { lettersWithin } from '@/lib/domain/uncertainty/letters';
import type { ReleaseContext } from './context';
import type { ResultEvidence } from './item';

export interface Examined {
  measurement: ScoredMeasurement;
  evidence: ResultEvidence;
  /** Against the national mean; null when the release has none for this campaign. */
  againstCountry: Comparison | null;
}

/** Everything the rules may look at for one result. */
export function examine(measurement: ScoredMeasurement, context: ReleaseContext): Examined {
  const { indicator: code, campaign } = measurement;
  const uncertainty = context.uncertaintyOf(code, campaign);
  const reference = context.countryMean(code, campaign);
  const againstCountry = reference
    ? compare({ kind: 'site', measurement, uncertainty }, { kind: 'mean', reference, uncertainty })
    : null;
  const interval = againstCountry?.evidence.a.interval ?? intervalOf(measurement, uncertainty);
  const scale = INDICATORS[code]?.scale ?? null;
  const letters = scale && interval.origin !== 'none' ? lettersWithin(interval, scale) : [];
  const { value, n, observed, expected } = measurement;
  const evidence: ResultEvidence = {
    kind: 'result',
    value,
    class: measurement.class,
    n,
    interval,
    reference: againstCountry?.evidence.b ?? null,
    difference: againstCountry?.evidence.difference ?? null,
    p: null,
    letters,
    isLetterUncertain: letters.length > 1,
    observed,
    expected,
  };
  return { measurement, evidence, againstCountry };
}
