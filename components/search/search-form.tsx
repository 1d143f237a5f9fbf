import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SelectInput } from '@/components/ui/select-input';
import { StateMark } from '@/components/ui/state-mark';
import { TextInput } from '@/components/ui/text-input';
import { CURRENT_STATES } from '@/lib/domain/certification';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { Facets } from '@/lib/search/facets';
import { RADII_KM, type SearchFilters } from '@/lib/search/search-filters';
import { searchPath } from '@/lib/url/routes';
import type { SearchView } from '@/lib/url/search-params';
import { FilterFold } from './filter-fold';
import { type AreaNames, FILTER_KINDS, FILTER_TERMS, type FilterParameter, useFilterLabel } from './filter-labels';
import { FilterPanel } from './filter-panel';
import { SuggestInput } from './suggest-input';

interface SearchFormProps {
  locale: Locale;
  filters: SearchFilters;
  facets: Facets;
  names: AreaNames;
  view: SearchView | null;
  /** Establishments chosen to be compared, carried along. */
  compared: readonly string[];
}

/** What, where, and the filters, in one form: it works by its button, and at once where there are scripts. */
export function SearchForm({ locale, filters, facets, names, view, compared }: SearchFormProps) {
  const t = useTranslations('search');
  const label = useFilterLabel(names);
  const radii: number[] = [...new Set([...RADII_KM, filters.radiusKm])].sort((a, b) => a - b);
  const count = FILTER_KINDS.reduce(
    (sum, { key }) => sum + filters[key].length,
    Number(filters.annexes) + Number(filters.closed),
  );
  const hint = (parameter: FilterParameter) =>
    parameter === 'decision' || parameter === 'v2014' || parameter === 'sector' ? { hint: t(`filters.${parameter}Hint`) } : {};
  return (
    <search>
      <form
        action={searchPath(locale)}
        method="get"
        autoComplete="off"
        aria-label={t('form.label')}
        data-island="form"
        className="screen-only flex flex-col gap-4"
      >
        {view ? <input type="hidden" name="view" value={view} /> : null}
        {compared.length > 0 ? <input type="hidden" name="compare" value={compared.join(',')} /> : null}
        {filters.sort ? <input type="hidden" name="sort" value={filters.sort} /> : null}
        <div className="grid grid-cols-[1fr_auto] items-end gap-4 lg:grid-cols-[2fr_1.2fr_auto_auto]">
          <Field id="q" label={t('form.q')} className="max-lg:col-span-full">
            <SuggestInput id="q" name="q" defaultValue={filters.q} locale={locale} />
          </Field>
          <Field id="near" label={t('form.near')}>
            <TextInput id="near" name="near" maxLength={80} defaultValue={filters.near} placeholder={t('form.nearPlaceholder')} />
          </Field>
          <Field id="radius" label={t('form.radius')}>
            <SelectInput id="radius" name="radius" defaultValue={filters.radiusKm}>
              {radii.map((km) => (
                <option key={km} value={km}>
                  {t('form.km', { km })}
                </option>
              ))}
            </SelectInput>
          </Field>
          <Button className="max-lg:col-span-full">{t('form.submit')}</Button>
        </div>
        <FilterFold title={t('form.filters')} count={count} chosen={t('filters.chosenLong', { count })}>
          <fieldset className="max-sm:pt-2.5">
            <legend className="sr-only">{t('form.filters')}</legend>
            <div className="flex flex-wrap items-start gap-2.5">
              {FILTER_KINDS.map(({ parameter, key }) => (
                <FilterPanel
                  key={parameter}
                  parameter={parameter}
                  title={t(`filters.${parameter}`)}
                  {...hint(parameter)}
                  terms={FILTER_TERMS[parameter] ?? []}
                  chosen={filters[key]}
                  choices={facets[key].map(({ value, count }) => ({
                    value,
                    label:
                      parameter === 'decision' ? (
                        <DecisionChoice value={value} label={label(parameter, value)} />
                      ) : (
                        label(parameter, value)
                      ),
                    count: formatNumber(count, locale),
                  }))}
                  labels={{
                    chosen: t('filters.chosenLong', { count: filters[key].length }),
                    apply: t('form.apply'),
                    none: t(parameter === 'v2014' ? 'filters.v2014None' : 'filters.none'),
                  }}
                />
              ))}
              {(['annexes', 'closed'] as const).map((kind) => (
                <label
                  key={kind}
                  className="target flex cursor-pointer items-center gap-2.5 py-1 text-base"
                  title={t(`form.${kind}Hint`)}
                >
                  <input
                    type="checkbox"
                    name={kind}
                    value="1"
                    defaultChecked={filters[kind]}
                    className="size-5 flex-none accent-accent"
                  />
                  {t(`form.${kind}`)}
                </label>
              ))}
            </div>
          </fieldset>
        </FilterFold>
      </form>
    </search>
  );
}

function DecisionChoice({ value, label }: { value: string; label: string }) {
  const state = CURRENT_STATES.find((known) => known === value);
  return (
    <span className="inline-flex items-center gap-2">
      {state ? <StateMark state={state} /> : null}
      {label}
    </span>
  );
}
