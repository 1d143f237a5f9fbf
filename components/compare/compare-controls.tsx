import { LinkChoice } from '@/components/search/link-choice';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { COMPARED_WITH, type CompareParams, compareQuery, readAgainst } from '@/lib/url/compare-params';
import { comparePath } from '@/lib/url/routes';
import { HiddenParams } from './hidden-params';

interface CompareControlsProps {
  locale: Locale;
  params: CompareParams;
  /** Name of the commune distances are counted from. */
  placeName: string | null;
}

/** What to compare with, which rows to show, where from: the address holds each choice. */
export function CompareControls({ locale, params, placeName }: CompareControlsProps) {
  const t = useTranslations('compare');
  const { finess, isDifferencesOnly, near } = params;
  const { key: against } = readAgainst(params);
  const href = (change: Partial<CompareParams>) => comparePath(locale, finess, compareQuery({ ...params, ...change }));
  const choices = [
    ...COMPARED_WITH.map((key) => ({ key, label: t(`against.${key}`) })),
    ...(finess.length > 2
      ? finess.map((number, position) => ({ key: number, label: t('against.site', { number: position + 1 }) }))
      : []),
  ];
  return (
    <div className="grid gap-3">
      <p className="hidden print:block">
        {t('against.label')} {choices.find(({ key }) => key === against)?.label}
      </p>
      <LinkChoice
        label={t('against.label')}
        options={choices.map(({ key, label }) => ({
          key,
          label,
          href: href({ against: key }),
          isCurrent: against === key,
        }))}
      />
      {against === 'like' || against === 'region' ? <p className="note">{t(`against.${against}Text`)}</p> : null}
      <LinkChoice
        label={t('show.label')}
        options={[
          { key: 'all', label: t('show.all'), href: href({ isDifferencesOnly: false }), isCurrent: !isDifferencesOnly },
          { key: 'diff', label: t('show.differences'), href: href({ isDifferencesOnly: true }), isCurrent: isDifferencesOnly },
        ]}
      />
      <form action={comparePath(locale, [])} method="get" className="screen-only flex flex-wrap items-start gap-x-3 gap-y-1">
        <HiddenParams params={params} except="near" />
        <Field id="near" label={t('near.label')} hint={t('near.hint')} className="w-full sm:w-auto sm:max-w-md sm:flex-1">
          <TextInput
            id="near"
            name="near"
            maxLength={80}
            defaultValue={placeName ?? near}
            placeholder={t('near.placeholder')}
            aria-describedby="near-hint"
          />
        </Field>
        <Button look="secondary" className="sm:mt-[1.9rem]">
          {t('near.submit')}
        </Button>
      </form>
    </div>
  );
}
