import type { z } from 'zod';
import type { SearchFilters } from '@/lib/search/search-filters';
import { ACCEPTED, type ParameterProblem, parseSearchParams } from '@/lib/url/search-params';
import { badParameters, type ParameterError } from './problem';

/** Search filters of an API call, or the 400 that names each parameter refused. `view` belongs to pages. */
export function searchFilters(request: Request, excluded: readonly string[] = []): SearchFilters | Response {
  const params = new URL(request.url).searchParams;
  const { filters, problems } = parseSearchParams(params);
  const foreign = ['view', ...excluded].flatMap((parameter): ParameterProblem[] => {
    const value = params.get(parameter);
    return value === null ? [] : [{ parameter, value, reason: 'unknown' }];
  });
  const errors = [...problems, ...foreign];
  const known = Object.keys(ACCEPTED).filter((parameter) => !excluded.includes(parameter));
  return errors.length > 0 ? badParameters(errors.map((error) => explain(error, acceptedBySearch(error, known)))) : filters;
}

/** Parameters of a call read by a strict schema, each given once; or the 400. */
export function strictParameters<Shape extends z.ZodRawShape>(
  request: Request,
  schema: z.ZodObject<Shape>,
): z.infer<z.ZodObject<Shape>> | Response {
  const pairs = [...new URL(request.url).searchParams];
  const repeated = pairs.filter(([parameter], position) => pairs.findIndex(([first]) => first === parameter) !== position);
  if (repeated.length > 0)
    return badParameters(repeated.map(([parameter, value]) => explain({ parameter, value, reason: 'repeated' }, null)));
  const unknown = pairs.filter(([parameter]) => !(parameter in schema.shape));
  if (unknown.length > 0)
    return badParameters(
      unknown.map(([parameter, value]) =>
        explain({ parameter, value, reason: 'unknown' }, parameterList(Object.keys(schema.shape))),
      ),
    );
  const values = Object.fromEntries(pairs);
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  return badParameters(
    parsed.error.issues.map((issue) => {
      const parameter = String(issue.path[0] ?? '');
      return explain({ parameter, value: values[parameter] ?? '', reason: 'invalid' }, acceptedBySchema(issue));
    }),
  );
}

const REASONS: Readonly<Record<ParameterProblem['reason'], string>> = {
  invalid: 'This value is not one the parameter takes.',
  repeated: 'This parameter may be given once only.',
  unknown: 'There is no such parameter.',
};

/** The value is given back cut short: it is the caller's, and may be anything. */
function explain({ parameter, value, reason }: ParameterProblem, accepted: string | null): ParameterError {
  const error = { parameter: parameter.slice(0, 50), value: value.slice(0, 100), reason: REASONS[reason] };
  return accepted === null ? error : { ...error, accepted };
}

function acceptedBySearch({ parameter, reason }: ParameterProblem, known: readonly string[]): string | null {
  if (reason === 'unknown') return parameterList(known);
  return Object.entries(ACCEPTED).find(([name]) => name === parameter)?.[1] ?? null;
}

function acceptedBySchema(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? issue.values.join(', ') : issue.message;
}

function parameterList(names: readonly string[]): string {
  return names.length > 0 ? `parameters: ${names.join(', ')}` : 'no parameter';
}
