import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { SearchHit } from '@/lib/search/search-result';
import { type CompareParams, compareQuery, MAX_COMPARED } from '@/lib/url/compare-params';
import { comparePath } from '@/lib/url/routes';
import { HiddenParams } from './hidden-params';

interface AddFormProps {
  locale: Locale;
  params: CompareParams;
  /** What answers to the words typed. */
  found: { total: number; hits: readonly SearchHit[] };
}

/** A search for one more establishment: each answer is a link that adds it. */
export function AddForm({ locale, params, found }: AddFormProps) {
  const t = useTranslations('compare.add');
  const { finess, q } = params;
  if (finess.length >= MAX_COMPARED) return <p className="screen-only text-ink-soft">{t('full')}</p>;
  return (
    <section aria-labelledby="add" className="screen-only grid gap-4">
      <h2 id="add" className="text-xl">
        {t('title')}
      </h2>
      <search>
        <form action={comparePath(locale, [])} method="get" className="flex max-w-2xl flex-wrap items-end gap-3">
          <HiddenParams params={params} />
          <Field id="add-q" label={t('label')} className="min-w-56 flex-1">
            <TextInput id="add-q" name="q" type="search" defaultValue={q} maxLength={100} autoComplete="off" />
          </Field>
          <Button look="secondary">{t('submit')}</Button>
        </form>
      </search>
      {q ? (
        <div className="grid gap-2">
          <p role="status">
            {t('results', { count: found.total, q })}{' '}
            {found.total > found.hits.length ? t('first', { shown: found.hits.length }) : null}
          </p>
          <ul className="max-w-2xl divide-y divide-line border-line border-y">
            {found.hits.map((hit) => (
              <li key={hit.finess} className="flex items-center justify-between gap-4 py-2">
                <span className="min-w-0">
                  <strong>{hit.name}</strong>{' '}
                  <span className="note">{[hit.city, hit.departmentCode].filter(Boolean).join(', ')}</span>
                </span>
                {finess.includes(hit.finess) ? (
                  <span className="flex-none text-ink-soft text-sm">{t('already')}</span>
                ) : (
                  <a
                    href={comparePath(locale, [...finess, hit.finess], compareQuery(params))}
                    aria-label={t('addName', { name: hit.name })}
                    className="target inline-flex flex-none items-center"
                  >
                    {t('add')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
