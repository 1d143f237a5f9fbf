import type { GlossaryTerm } from '@/components/glossary/terms';
import { placeName } from '@/lib/format/place-name';
import { useTranslations } from '@/lib/i18n/translations';
import type { SearchFilters } from '@/lib/search/search-filters';

/** The kinds of filter that take several values, in the order of the form, with their place in the filters. */
export const FILTER_KINDS = [
  { parameter: 'region', key: 'regions' },
  { parameter: 'department', key: 'departments' },
  { parameter: 'sector', key: 'sectors' },
  { parameter: 'ownership', key: 'ownerships' },
  { parameter: 'decision', key: 'decisions' },
  { parameter: 'v2014', key: 'v2014' },
] as const satisfies readonly { parameter: string; key: keyof SearchFilters }[];

export type FilterParameter = (typeof FILTER_KINDS)[number]['parameter'];

/** Words of a filter that open their definition. */
export const FILTER_TERMS: Readonly<Partial<Record<FilterParameter, readonly GlossaryTerm[]>>> = {
  sector: ['mco', 'ca', 'smr', 'had', 'usld'],
  ownership: ['espic'],
  decision: ['demarche', 'decision'],
  v2014: ['v2014'],
};

/** Names of regions and departments by code. */
export interface AreaNames {
  regions: ReadonlyMap<string, string>;
  departments: ReadonlyMap<string, string>;
}

/** Words for a value of a filter. */
export function useFilterLabel(names: AreaNames): (parameter: FilterParameter, value: string) => string {
  const t = useTranslations();
  return (parameter, value) => {
    switch (parameter) {
      case 'region':
        return placeName(names.regions.get(value) ?? value);
      case 'department':
        return placeName(`${names.departments.get(value) ?? ''} (${value})`.trim());
      case 'sector':
        return t(`establishment.sectors.${value}`);
      case 'ownership':
        return t(`establishment.ownership.${value}`);
      case 'decision':
        return t(`scales.states.${value}.label`);
      case 'v2014':
        return `${value}, ${t(`scales.v2014.${value}`)}`;
    }
  };
}
