import type { Against } from '@/lib/domain/comparison/opponents';
import { readFiness } from '@/lib/domain/finess';

/** Establishments side by side at once: more no longer fit a reader's eye, nor a sheet of paper. */
export const MAX_COMPARED = 6;

/** What the address may ask to be compared with, besides one of the chosen establishments. */
export const COMPARED_WITH = ['each-other', 'national', 'region', 'like'] as const;

export interface CompareParams {
  /** Valid numbers, each once, in the order given, at most MAX_COMPARED. */
  finess: readonly string[];
  /** Valid numbers beyond the most that can be compared. */
  dropped: readonly string[];
  /** What is not a FINESS number, cut short. */
  invalid: readonly string[];
  /** One of COMPARED_WITH or a number of `finess`; null when the address says nothing. */
  against: string | null;
  /** A commune, as typed. */
  near: string;
  isDifferencesOnly: boolean;
  /** Words of the search for one more. */
  q: string;
}

/** Parameters of the page. Never throws; what is not understood is left out. */
export function parseCompareParams(params: URLSearchParams): CompareParams {
  const one = (name: string, length: number) =>
    (params.get(name) ?? '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, length);
  const given = [
    ...new Set(
      params
        .getAll('finess')
        .flatMap((value) => value.split(','))
        .map((value) => value.trim()),
    ),
  ];
  const numbers = [...new Set(given.flatMap((value) => readFiness(value) ?? []))];
  const finess = numbers.slice(0, MAX_COMPARED);
  const against = one('against', 10);
  const isKnown = finess.includes(against) || COMPARED_WITH.some((known) => known === against);
  return {
    finess,
    dropped: numbers.slice(MAX_COMPARED),
    invalid: given.filter((value) => value !== '' && readFiness(value) === null).map((value) => value.slice(0, 40)),
    against: isKnown ? against : null,
    near: one('near', 80),
    isDifferencesOnly: one('diff', 1) === '1',
    q: one('q', 100),
  };
}

/** Numbers another page carries in `compare`, for readers who keep nothing on their device. */
export function parseComparedNumbers(params: URLSearchParams): readonly string[] {
  return parseCompareParams(new URLSearchParams(params.getAll('compare').map((value) => ['finess', value]))).finess;
}

/** What a comparison is made against: as asked, else each other for two and, as pairs soon crowd a page, the national mean for more. */
export function readAgainst({ finess, against }: Pick<CompareParams, 'finess' | 'against'>): { against: Against; key: string } {
  const key = against ?? (finess.length > 2 ? 'national' : 'each-other');
  const scope = COMPARED_WITH.find((known) => known === key);
  if (scope === undefined) return { against: { kind: 'site', position: Math.max(0, finess.indexOf(key)) }, key };
  return { against: scope === 'each-other' ? { kind: scope } : { kind: 'mean', scope: MEANS[scope] }, key };
}

const MEANS = { national: 'country', region: 'region', like: 'like' } as const;

/** The canonical parameters beside `finess`: fixed order, defaults left out. */
export function compareQuery({
  against,
  near,
  isDifferencesOnly,
}: Pick<CompareParams, 'against' | 'near' | 'isDifferencesOnly'>) {
  const query = new URLSearchParams();
  if (against !== null) query.set('against', against);
  if (near) query.set('near', near);
  if (isDifferencesOnly) query.set('diff', '1');
  return query;
}
