import type { Site } from './model';
import { Random } from './random';

/** How one patient-record indicator spreads over the sites. */
export interface RecordSpec {
  code: string;
  /** Mean and spread of the true score over the sites, out of 100. */
  mean: number;
  spread: number;
  /** Written with a percent sign. */
  isPercent: boolean;
  /** Share of results that could not be compared, were not validated. */
  notComparable: number;
  notValidated: number;
  /** Share of scored results that have an evolution. */
  evolving: number;
}

const TARGET = 80;
const NOT_COMPARABLE = 'Non concerné (non comparable)';

/**
 * Class, result and evolution of one site. The class compares the 95 % interval of up to 80 records with the
 * target, so the classes overlap on the printed value, as they do in the published files.
 */
export function drawRecord(site: Site, spec: RecordSpec, isNonRespondent: boolean): [string, string, string] {
  if (isNonRespondent) return ['Non répondant', 'Non répondant', 'Non répondant'];
  const random = new Random(`iqss:${spec.code}:${site.finess}`);
  if (random.chance(spec.notValidated)) return ['Non validé', 'Non validé', 'Non validé'];
  if (random.chance(spec.notComparable)) return [NOT_COMPARABLE, NOT_COMPARABLE, NOT_COMPARABLE];
  const truth = spec.mean + spec.spread * (0.4 * site.quality + 0.92 * random.normal());
  const records = random.chance(0.75) ? 80 : random.int(31, 79);
  const value = Math.min(100, Math.max(0, truth + (35 / Math.sqrt(records)) * random.normal()));
  const halfWidth = 1.96 * Math.sqrt((Math.max(1, value) * Math.max(1, 100 - value)) / records);
  const verdict = value - halfWidth > TARGET ? 'A' : value + halfWidth < TARGET ? 'C' : 'B';
  const evolution = random.chance(spec.evolving)
    ? String(random.weighted([-1, 0, 1], (step) => [18, 50, 32][step + 1] ?? 0))
    : NOT_COMPARABLE;
  return [verdict, `${Math.round(value)}${spec.isPercent ? '%' : ''}`, evolution];
}
