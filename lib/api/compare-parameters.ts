import { z } from 'zod';
import { COMPARED_WITH, MAX_COMPARED } from '@/lib/compare-params';
import type { Against } from '@/lib/domain/comparison/opponents';
import { isFiness } from '@/lib/domain/finess';
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
    .transform((text) => text.split(','))
    .pipe(z.array(z.string().refine(isFiness)).min(2).max(MAX_COMPARED)),
  against: z.union([z.enum(COMPARED_WITH), z.string().refine(isFiness)]).optional(),
});

const MEANS = { national: 'country', region: 'region', like: 'like' } as const;

/** The parameters of a comparison, or the 400 that names the one refused. A chosen reference must be one of those compared. */
export function compareParameters(request: Request): CompareCall | Response {
  const parameters = strictParameters(request, schema);
  if (parameters instanceof Response) return parameters;
  const { finess, against } = parameters;
  if (against === undefined) return { finess, against: { kind: 'each-other' } };
  const mean = COMPARED_WITH.find((known) => known === against);
  if (mean) return { finess, against: { kind: 'mean', scope: MEANS[mean] } };
  const position = finess.indexOf(against);
  if (position >= 0) return { finess, against: { kind: 'site', position } };
  return badParameters([{ parameter: 'against', value: against, reason: 'This number is not among those compared.' }]);
}
