import type { Directory } from './directory-columns';
import { selectEstablishments } from './search-directory';
import { RADII_KM, type SearchFilters } from './search-filters';

/** One way out of an empty result: the same search without this filter, or with a wider one. */
export interface Relaxation {
  parameter:
    | 'q'
    | 'region'
    | 'department'
    | 'sector'
    | 'ownership'
    | 'decision'
    | 'v2014'
    | 'near'
    | 'radius'
    | 'annexes'
    | 'closed';
  /** The value left out, or the new one for a wider radius, annexes and closed sites; empty for q and near. */
  value: string;
  filters: SearchFilters;
  total: number;
}

type Candidate = Omit<Relaxation, 'total'>;

/** Ways out of an empty result that do lead somewhere, most generous first. */
export function listRelaxations(directory: Directory, filters: SearchFilters): readonly Relaxation[] {
  const found = candidates(filters)
    .map(
      (candidate): Relaxation => ({ ...candidate, total: selectEstablishments(directory, candidate.filters).positions.length }),
    )
    .filter((candidate) => candidate.total > 0)
    .sort((a, b) => b.total - a.total);
  // The nearest radius that finds something is enough.
  const [radius] = found.filter(({ parameter }) => parameter === 'radius').sort((a, b) => a.total - b.total);
  return found.filter((candidate) => candidate.parameter !== 'radius' || candidate === radius);
}

const LISTS = [
  ['region', 'regions'],
  ['department', 'departments'],
  ['sector', 'sectors'],
  ['ownership', 'ownerships'],
  ['decision', 'decisions'],
  ['v2014', 'v2014'],
] as const;

/** The same search with one filter less, or a wider one. */
function candidates(filters: SearchFilters): readonly Candidate[] {
  const first = { ...filters, page: 1 };
  const fewer = LISTS.flatMap(([parameter, list]) =>
    filters[list].map((value): Candidate => {
      const others = filters[list].filter((other) => other !== value);
      return { parameter, value, filters: { ...first, [list]: others } };
    }),
  );
  const wider = filters.near === '' ? [] : RADII_KM.filter((radius) => radius > filters.radiusKm);
  const flags = (['annexes', 'closed'] as const).filter((flag) => !filters[flag]);
  return [
    ...fewer,
    ...(['q', 'near'] as const)
      .filter((text) => filters[text] !== '')
      .map((text): Candidate => ({ parameter: text, value: '', filters: { ...first, [text]: '' } })),
    ...wider.map((radiusKm): Candidate => ({ parameter: 'radius', value: String(radiusKm), filters: { ...first, radiusKm } })),
    ...flags.map((flag): Candidate => ({ parameter: flag, value: '1', filters: { ...first, [flag]: true } })),
  ];
}
