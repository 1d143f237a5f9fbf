import { z } from 'zod';
import { CURRENT_STATES, V2014_LEVELS } from '@/lib/domain/certification';
import { OWNERSHIPS } from '@/lib/domain/establishment';
import { isDepartmentCode } from '@/lib/domain/geography/department';
import { REGION_CODES } from '@/lib/domain/geography/region';
import { addToGroup } from '@/lib/domain/groups';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { DEFAULT_RADIUS_KM, MAX_PAGE_SIZE, PAGE_SIZE, type SearchFilters, SORTS } from '@/lib/search/search-filters';

/** A parameter that was not understood. Pages drop it and say so; the API answers 400. */
export interface ParameterProblem {
  parameter: string;
  value: string;
  /** invalid: not a value of this parameter; repeated: given twice where once makes sense; unknown: no such parameter. */
  reason: 'invalid' | 'repeated' | 'unknown';
}

/**
 * Search parameters of a page or of the API to filters. Never throws: what is not understood is left out and named.
 * An empty value counts as absent, as plain forms send it.
 */
export function parseSearchParams(params: URLSearchParams): { filters: SearchFilters; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const values = new Map<string, string[]>();
  for (const [parameter, value] of params) {
    const text = clean(value);
    if (!KNOWN.has(parameter)) problems.push({ parameter, value, reason: 'unknown' });
    else if (text !== '') addToGroup(values, parameter, text);
  }
  const many = <T extends string>(parameter: string, schema: z.ZodType<T>, order: readonly T[] | null): T[] => {
    const accepted = new Set<T>();
    for (const value of values.get(parameter) ?? []) {
      const parsed = schema.safeParse(value);
      if (parsed.success) accepted.add(parsed.data);
      else problems.push({ parameter, value, reason: 'invalid' });
    }
    return order ? order.filter((value) => accepted.has(value)) : [...accepted].sort();
  };
  const one = <T>(parameter: string, schema: z.ZodType<T>, fallback: T): T => {
    const [value, ...others] = values.get(parameter) ?? [];
    for (const other of others) problems.push({ parameter, value: other, reason: 'repeated' });
    if (value === undefined) return fallback;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push({ parameter, value, reason: 'invalid' });
    return fallback;
  };
  const near = one('near', SCHEMAS.near, '');
  const radiusKm = one('radius', SCHEMAS.radius, DEFAULT_RADIUS_KM);
  const filters: SearchFilters = {
    q: one('q', SCHEMAS.q, ''),
    regions: many('region', SCHEMAS.region, null),
    departments: many('department', SCHEMAS.department, null),
    sectors: many('sector', SCHEMAS.sector, SECTORS),
    ownerships: many('ownership', SCHEMAS.ownership, OWNERSHIPS),
    decisions: many('decision', SCHEMAS.decision, CURRENT_STATES),
    v2014: many('v2014', SCHEMAS.v2014, V2014_LEVELS),
    near,
    // A radius means nothing without a place.
    radiusKm: near === '' ? DEFAULT_RADIUS_KM : radiusKm,
    annexes: one('annexes', SCHEMAS.annexes, '0') === '1',
    closed: one('closed', SCHEMAS.closed, '0') === '1',
    sort: one('sort', SCHEMAS.sort, null),
    page: one('page', SCHEMAS.page, 1),
    pageSize: one('pageSize', SCHEMAS.pageSize, PAGE_SIZE),
  };
  return { filters, problems };
}

/** The canonical parameters of a search: fixed order, defaults left out. parseSearchParams reads them back unchanged. */
export function searchQuery(filters: SearchFilters, view: SearchView | null = null): URLSearchParams {
  const query = new URLSearchParams();
  if (filters.q) query.set('q', filters.q);
  for (const value of filters.regions) query.append('region', value);
  for (const value of filters.departments) query.append('department', value);
  for (const value of filters.sectors) query.append('sector', value);
  for (const value of filters.ownerships) query.append('ownership', value);
  for (const value of filters.decisions) query.append('decision', value);
  for (const value of filters.v2014) query.append('v2014', value);
  if (filters.near) {
    query.set('near', filters.near);
    if (filters.radiusKm !== DEFAULT_RADIUS_KM) query.set('radius', String(filters.radiusKm));
  }
  if (filters.annexes) query.set('annexes', '1');
  if (filters.closed) query.set('closed', '1');
  if (filters.sort) query.set('sort', filters.sort);
  if (filters.page !== 1) query.set('page', String(filters.page));
  if (filters.pageSize !== PAGE_SIZE) query.set('pageSize', String(filters.pageSize));
  if (view) query.set('view', view);
  return query;
}

/** On a narrow screen the list and the map take turns; null when the reader has not chosen. */
export type SearchView = 'list' | 'map';

export function parseView(params: URLSearchParams): SearchView | null {
  const view = params.get('view');
  return view === 'list' || view === 'map' ? view : null;
}

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

/** What each parameter takes. Made once: making them costs more than reading with them. */
const SCHEMAS = {
  q: z.string().max(100),
  region: z.enum(REGION_CODES),
  department: z.string().toUpperCase().refine(isDepartmentCode),
  sector: z.enum(SECTORS),
  ownership: z.enum(OWNERSHIPS),
  decision: z.enum(CURRENT_STATES),
  v2014: z.enum(V2014_LEVELS),
  near: z.string().max(80),
  radius: integer(1, 100),
  annexes: z.enum(['0', '1']),
  closed: z.enum(['0', '1']),
  sort: z.enum(SORTS).nullable(),
  page: integer(1, 100_000),
  pageSize: integer(1, MAX_PAGE_SIZE),
};

/** What each parameter takes, in words, for those who are refused. */
export const ACCEPTED: Readonly<Record<keyof typeof SCHEMAS, string>> = {
  q: 'text of 100 characters at most',
  region: `INSEE code of a region: ${REGION_CODES.join(', ')}`,
  department: 'INSEE code of a department or collectivity: 01 to 95 (2A and 2B, no 20), 971 to 978, 984, 986, 987, 988',
  sector: SECTORS.join(', '),
  ownership: OWNERSHIPS.join(', '),
  decision: CURRENT_STATES.join(', '),
  v2014: V2014_LEVELS.join(', '),
  near: 'commune, postcode, region or department, 80 characters at most',
  radius: 'whole kilometres from 1 to 100',
  annexes: '0, 1',
  closed: '0, 1',
  sort: SORTS.join(', '),
  page: 'whole number from 1 to 100000',
  pageSize: `whole number from 1 to ${MAX_PAGE_SIZE}`,
};

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(SCHEMAS), 'view']);

/**
 * One spelling for the same text: composed accents, single spaces, no control characters. A text of nothing else becomes the
 * sign of what cannot be printed: something was given, so the parameter does not count as absent.
 */
function clean(value: string): string {
  const text = value
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text === '' && value.trim() !== '' ? '\uFFFD' : text;
}
