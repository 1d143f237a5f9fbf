import type { Uncertainty } from './estimate';
import { Z95 } from './normal';

/** 95 % range of the individual standard deviation itself, symmetric on a ratio scale: it is known up to a factor. */
export function individualSdRange({ individualSd, individualSdError }: Uncertainty): { lower: number; upper: number } {
  const factor = Math.exp((Z95 * individualSdError) / individualSd);
  return { lower: individualSd / factor, upper: individualSd * factor };
}
