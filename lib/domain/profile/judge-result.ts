import { officialPosition } from '@/lib/domain/comparison/official-position';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import type { ReleaseContext } from './context';
import type { ProfileItem } from './item';
import { judgeClass } from './judge-class';
import { judgeDifference } from './judge-difference';
import { judgeOutcome } from './judge-outcome';
import { examine } from './result-evidence';

/** One result through the rules, in their order: status, then official class, then demonstrable difference. */
export function judgeResult(measurement: Measurement, context: ReleaseContext): ProfileItem {
  const { indicator, campaign, status } = measurement;
  if (measurement.status !== 'scored') {
    const verdict = UNCONCERNED.some((reason) => reason === status) ? 'unconcerned' : 'absent';
    return { indicator, campaign, verdict, rule: 'status', reason: measurement.status, evidence: null };
  }
  const examined = examine(measurement, context);
  const { p, ...finding } =
    INDICATORS[indicator]?.family === 'outcome'
      ? judgeOutcome(examined)
      : officialPosition(measurement) !== null
        ? judgeClass(examined)
        : judgeDifference(examined);
  return { indicator, campaign, ...finding, evidence: { ...examined.evidence, p } };
}
