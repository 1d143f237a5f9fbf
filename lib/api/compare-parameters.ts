import { z } from 'zod';
import type { Against } from '@/lib/domain/comparison/opponents';
import { isFiness, readFiness } from '@/lib/domain/finess';
import { COMPARED_WITH, MAX_COMPARED, readAgainst } from '@/lib/url/compare-params';
import { strictParameters } from './parameters';
import { badParameters } from './problem';

export interface CompareCall {
  /** Two to six numbers, in the order given. */
  finess: readonly string[];
  against: Against;
}

const schema = z.object({
  finess: z
    .string()
    .transform((text) => text.split(',').map((number) => readFiness(number) ?? ''))
    .refine((numbers) => numbers.length >= 2 && numbers.length <= MAX_COMPARED && numbers.every(isFiness)),
  against: z.union([z.enum(COMPARED_WITH), z.string().refine(isFiness)]).optional(),
});

/** The parameters of a comparison, or the 400 that names the one refused. A chosen reference must be one of those compared. */
export function compareParameters(request: Request): CompareCall | Response {
  const parameters = strictParameters(request, schema);
  if (parameters instanceof Response) return parameters;
  const { finess, against = 'each-other' } = parameters;
  if (isFiness(against) && !finess.includes(against)) {
    return badParameters([{ parameter: 'against', value: against, reason: 'This number is not among those compared.' }]);
  }
  return { finess, against: readAgainst({ finess, against }).against };
}
